"""Tables of the API v3, made with those of the state."""

__all__ = ["SCHEMA"]

SCHEMA = """
create table v3_site (
    id integer primary key, doc text not null, engine text not null default 'ACTIVE',
    site_id text as (json_extract(doc, '$.id')) stored unique,
    name text as (json_extract(doc, '$.name')) stored,
    role text as (json_extract(doc, '$.authorized_role')) stored);
create table v3_device (
    id integer primary key, doc text not null, kind text not null, until integer,
    device_id text as (json_extract(doc, '$.id')) stored unique,
    slug text as (json_extract(doc, '$.slug')) stored unique,
    site_id text as (json_extract(doc, '$.site_id')) stored,
    upstream_id text as (json_extract(doc, '$.communication.upstream_id')) stored,
    hardware_id text as (json_extract(doc, '$.communication.hardware_id')) stored);
create index v3_device_site on v3_device (site_id);
create index v3_device_upstream on v3_device (upstream_id);
create index v3_device_hardware on v3_device (hardware_id);
create table v3_execution (
    id integer primary key, doc text not null, created integer not null, started integer not null, ends integer not null, outcome text not null,
    execution_id text as (json_extract(doc, '$.id')) stored unique,
    device_id text as (json_extract(doc, '$.device_id')) stored,
    name text as (json_extract(doc, '$.request.name')) stored,
    ephemeral integer as (json_extract(doc, '$.ephemeral')) stored);
create index v3_execution_device on v3_execution (device_id, created);
create table v3_blueprint (
    id integer primary key, doc text not null, manifest text not null, content blob not null,
    blueprint_id text as (json_extract(doc, '$.id')) stored unique);
create table v3_profiles (id integer primary key, content blob not null);
create table v3_rule (
    id integer primary key, doc text not null, site_id text not null,
    rule_id text as (json_extract(doc, '$.id')) stored unique,
    slug text as (json_extract(doc, '$.slug')) stored,
    unique (site_id, slug));
"""
