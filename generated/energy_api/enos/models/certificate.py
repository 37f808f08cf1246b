# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, OpenIntEnum, define


class CertificateStatus(OpenIntEnum):
    """Whether a certificate can be used."""

    VALID = 0
    REVOKED = 1
    EXPIRED = 2


@define(kw_only=True)
class Certificate(Model, kw_only=True, rename="camel"):
    """A certificate that is or was bound to a device."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"certSN": "certSn", "effetiveDate": "effectiveDate"}

    cert_sn: str | None = None
    """Serial number of the certificate. Requests take it as a number."""
    cert: str
    """Content of the certificate; samples repeat the serial number here."""
    cert_status: CertificateStatus
    """Status: 0 valid, 1 revoked, 2 expired."""
    issuer: str
    """Distinguished name of the issuing authority."""
    subject: str
    """Distinguished name of the holder."""
    sign_date: int
    """When the certificate was issued, in milliseconds since the epoch."""
    effective_date: int | None = None
    """From when the certificate is valid, in milliseconds since the epoch. Spelled so from documentation 2.2 on."""
    expire_date: int
    """Until when the certificate is valid, in milliseconds since the epoch."""
    revoker: str | None = None
    """Who revoked the certificate; empty or left out unless `certStatus` is 1."""
    revoker_reason: str | None = None
    """Why it was revoked; empty or left out unless `certStatus` is 1."""
    audit: CertificateAudit | None = None
    """Who wrote the record and when; only in samples."""
    is_enos_cert: bool | None = None
    """Whether the EnOS certificate authority issued the certificate; only in samples."""
    issue_authority: CertificateIssueAuthority | None = None
    """Type of the certificate; only in samples."""


@define(kw_only=True)
class CertificateAudit(Model, kw_only=True, rename="camel"):
    """Who wrote a certificate record and when."""

    create_by: str
    """Organization that created the record."""
    create_time: int
    """When the record was created, in milliseconds since the epoch."""
    update_by: str
    """Organization that last changed the record."""
    update_time: int
    """When the record was last changed, in milliseconds since the epoch."""
    ns: str
    """Namespace of the record; the organization."""
    deleted: bool
    """Whether the record is marked as deleted."""


@define(kw_only=True)
class ListCertificatesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `listCertificates`: List the certificates that are bound to a device."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[Certificate] = None  # type: ignore[assignment]  # there on success
    """The certificates of the device."""


from . import CertificateIssueAuthority
