# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class IssuedCertificate(
    Model, kw_only=True, rename={"cert_chain_url": "certChainURL", "cert_sn": "certSn", "ca_cert": "caCert", "issue_authority": "issueAuthority"}
):
    """A certificate as issued."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"certSN": "certSn"}

    cert_chain_url: str
    """Where the root certificate of the authority can be fetched."""
    cert: str
    """The certificate in PEM."""
    cert_sn: str | None = None
    """Serial number of the certificate. Requests take it as a number."""
    ca_cert: str
    """Root certificate of the authority in PEM."""
    issue_authority: CertificateIssueAuthority
    """Type of the certificate."""


from . import CertificateIssueAuthority
