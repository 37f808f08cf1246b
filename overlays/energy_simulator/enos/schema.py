"""Tables of asset trees, thing models, alerts, device groups and firmware, beside those of state.py."""

from __future__ import annotations

__all__ = ["SCHEMA"]

_ASSET = """
    select asset_id, json_extract(doc, '$.createTime') as create_time,
        json_extract(doc, '$.modelId') as model_id, json_extract(doc, '$.modelIdPath') as model_path,
        {keys},
        json_object(
            'assetId', asset_id, 'modelId', json_extract(doc, '$.modelId'), 'modelIdPath', json_extract(doc, '$.modelIdPath'),
            'name', json(json_extract(doc, '$.{name}')), 'timezone', json_extract(doc, '$.timezone'),
            'description', json_extract(doc, '$.{description}'), 'label', '{label}', 'inValid', json('false'),
            'attributes', json(coalesce(json_extract(doc, '$.{attributes}'), '{{}}')),
            'tags', json(coalesce(json_extract(doc, '$.{tags}'), '{{}}'))) as doc
    from {table}"""
_DEVICES = _ASSET.format(
    keys="product_key, device_key", name="deviceName", description="deviceDesc", label="0", attributes="deviceAttributes", tags="deviceTags", table="device"
)
_LOGICAL = _ASSET.format(
    keys="null as product_key, null as device_key", name="name", description="desc", label="1", attributes="attributes", tags="tags", table="logical"
)

# What becomes of the nodes of a deleted asset is not documented. Here its children move up, and with a root goes the tree.
_GONE = """
create trigger {table}_gone after delete on {table} begin
    delete from tree where root_id = old.asset_id;
    update node set parent_id = (select up.parent_id from node up where up.tree_id = node.tree_id and up.asset_id = old.asset_id)
        where parent_id = old.asset_id;
    delete from node where asset_id = old.asset_id;
end;
"""

_UPGRADING = "exists (select 1 from ota_task where ota_task.asset_id = device.asset_id and status in ('published', 'upgrading'))"

# `due` is when a task goes on, if it does by itself; `ends` when its device has taken too long. `intact`: the file fits its signature.
# `reached` is when the device can be reached for what is due: not before it was back online, not after it went away.
_OTA = f"""
create table firmware (
    id integer primary key, doc text not null, intact integer not null,
    firmware_id text as (json_extract(doc, '$.firmwareId')) stored unique,
    product_key text as (json_extract(doc, '$.productKey')) stored);
create table ota_job (
    id integer primary key, doc text not null,
    job_id text as (json_extract(doc, '$.jobId')) stored unique,
    firmware_id text as (json_extract(doc, '$.firmwareId')) stored,
    product_key text as (json_extract(doc, '$.productKey')) stored,
    status text as (json_extract(doc, '$.status')) stored);
create table ota_task (
    id integer primary key, doc text not null, due integer, ends integer, tries integer not null default 0,
    task_id text as (json_extract(doc, '$.taskId')) stored unique,
    job_id text as (json_extract(doc, '$.jobId')) stored,
    asset_id text as (json_extract(doc, '$.assetId')) stored,
    device_key text as (json_extract(doc, '$.deviceKey')) stored,
    status text as (json_extract(doc, '$.status')) stored,
    unique (job_id, asset_id));
create index ota_task_asset on ota_task (asset_id);
create table device_firmware (asset_id text primary key, version text not null) without rowid;
create view ota_reached as
    select ota_task.id, ota_task.doc, ota_task.job_id, ota_task.asset_id, ota_task.status, tries, device.status = 'online' as online,
        case
            when device.status = 'online' then max(due, json_extract(device.doc, '$.lastOnlineTime'))
            when due <= json_extract(device.doc, '$.lastOfflineTime') then due
        end as reached
    from ota_task join device using (asset_id) where due is not null;
create view device_upgrade as
    select device.id, product_key, version, {_UPGRADING} as upgrading, json_object(
        'orgId', json_extract(doc, '$.orgId'), 'assetId', asset_id, 'productKey', product_key, 'deviceKey', device_key,
        'firmwareVersion', version, 'isUpgrading', json(iif({_UPGRADING}, 'true', 'false'))) as doc
    from device join device_firmware using (asset_id);
"""

SCHEMA = f"""
create table tree (
    id integer primary key, doc text not null, root_id text not null,
    tree_id text as (json_extract(doc, '$.treeId')) stored unique);
create table node (
    tree_id text not null, asset_id text not null, parent_id text, position integer not null, primary key (tree_id, asset_id)) without rowid;
create index node_asset on node (asset_id);
create index node_parent on node (parent_id);
create trigger tree_gone after delete on tree begin delete from node where tree_id = old.tree_id; end;
{_GONE.format(table="device")}{_GONE.format(table="logical")}
create view asset as {_DEVICES} union all {_LOGICAL};
create view rooted as
    select tree.id, tree_id, json_object(
        'treeId', tree_id, 'name', json_extract(tree.doc, '$.name'), 'tags', json_extract(tree.doc, '$.tags'), 'asset', json(asset.doc)) as doc
    from tree join asset on asset.asset_id = tree.root_id;
create table thing_model (id integer primary key, doc text not null, model_id text as (json_extract(doc, '$.modelId')) stored unique);
create table alert (
    id integer primary key, doc text not null,
    event_id text as (json_extract(doc, '$.eventId')) stored unique,
    asset_id text as (json_extract(doc, '$.assetId')) stored,
    time integer as (json_extract(doc, '$.occurTime')) stored,
    local text as (json_extract(doc, '$.localOccurTime')) stored,
    recovered integer as (json_extract(doc, '$.recoverTime')) stored,
    local_recovered text as (json_extract(doc, '$.localRecoverTime')) stored,
    active integer as (json_extract(doc, '$.eventType') in (1, 3)) stored);
create index alert_newest on alert (time desc, event_id desc);
create table alert_setting (
    id integer primary key, kind text not null, key text not null, doc text not null,
    update_time integer as (json_extract(doc, '$.updateTime')) stored, unique (kind, key));
create table device_group (
    id integer primary key, doc text not null,
    group_id text as (json_extract(doc, '$.groupId')) stored unique,
    type text as (json_extract(doc, '$.type')) stored);
create table device_group_member (group_id text not null, asset_id text not null, primary key (group_id, asset_id)) without rowid;
create index device_group_of on device_group_member (asset_id);
create trigger device_group_gone after delete on device_group begin delete from device_group_member where group_id = old.group_id; end;
create trigger device_group_left after delete on device begin delete from device_group_member where asset_id = old.asset_id; end;
{_OTA}"""
