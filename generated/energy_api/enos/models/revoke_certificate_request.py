# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenIntEnum, define


class RevokeReason(OpenIntEnum):
    """Why a certificate is revoked: 0 unspecified (default); 1 its private key is compromised; 3 name or data of its owner changed; 4
    superseded by another; 5 no longer needed; 6 on hold; 9 the privilege of its issuer was withdrawn.
    """

    UNSPECIFIED = 0
    KEY_COMPROMISE = 1
    AFFILIATION_CHANGED = 3
    SUPERSEDED = 4
    CESSATION_OF_OPERATION = 5
    CERTIFICATE_HOLD = 6
    PRIVILEGE_WITHDRAWN = 9


@define(kw_only=True)
class RevokeCertificateRequest(Model, kw_only=True, rename="camel"):
    """Which certificate to revoke, and why."""

    cert_sn: int
    """Serial number of the certificate. Answers hold it as a string."""
    reason: RevokeReason | None = None
    """Why the certificate is revoked; 0 (unspecified) by default."""


@define(kw_only=True)
class RevokeCertificateResponse(Model, kw_only=True, rename="camel"):
    """Answer of `revokeCertificate`: Revoke a certificate that is bound to a device."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: Any = None
    """No payload."""
