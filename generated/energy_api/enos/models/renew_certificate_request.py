# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class RenewCertificateRequest(Model, kw_only=True, rename="camel"):
    """Which certificate to renew, and how."""

    csr: str | None = None
    """Certificate signing request in PEM, as in `applyCertificate`. Left out, the data of the existing certificate is used."""
    cert_sn: int
    """Serial number of the certificate to renew. Answers hold it as a string."""
    valid_day: int | None = None
    """Validity in days; 730 by default. More than the maximum of the product is refused; more than the root certificate has left is cut to
    that.
    """
    issue_authority: CertificateIssueAuthority | None = None
    """Type of the certificate; RSA by default. The platform accepts any case."""


@define(kw_only=True)
class RenewCertificateResponse(Model, kw_only=True, rename="camel"):
    """Answer of `renewCertificate`: Replace a certificate of a device by a new one."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: IssuedCertificate = None  # type: ignore[assignment]  # there on success
    """The new certificate."""


from . import CertificateIssueAuthority, IssuedCertificate
