# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ApplyCertificateRequest(Model, kw_only=True, rename="camel"):
    """Which certificate to issue."""

    csr: str
    """Certificate signing request in PEM. For RSA a 2048-bit key and the signature SHA256withRSA; for ECC a key on the 256-bit curve
    prime256v1 and SHA256withECDSA.
    """
    valid_day: int | None = None
    """Validity in days; 730 by default. More than the maximum of the product is refused; more than the root certificate has left is cut to
    that.
    """
    issue_authority: CertificateIssueAuthority | None = None
    """Type of the certificate; RSA by default. The platform accepts any case."""


@define(kw_only=True)
class ApplyCertificateResponse(Model, kw_only=True, rename="camel"):
    """Answer of `applyCertificate`: Have a certificate issued and bind it to a device."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: IssuedCertificate = None  # type: ignore[assignment]  # there on success
    """The new certificate."""


from . import CertificateIssueAuthority, IssuedCertificate
