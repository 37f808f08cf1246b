# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class LoginRequest(Model, kw_only=True, rename="camel"):
    """Who signs in."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("credentials",)

    auth_type: IamUserAuthType
    """How the user is authenticated: 0 by EnOS, 1 by LDAP."""
    link_name: str | None = None
    """LDAP domain. Mandatory where `authType` is 1."""
    principal: str
    """Account name."""
    credentials: str
    """Password."""
    key_id: str | None = None
    """ID of the public key with which the password is encrypted."""
    captcha: str | None = None
    """Reserved."""
    client_ip: str | None = None
    """IP address from which the user signs in."""
    expire_interval: int | None = None
    """Seconds that the session is to live. From documentation 2.3.0 on 900 to 864,000; the nearer of them stands in for other values."""


@define(kw_only=True)
class LoginResponse(Model, kw_only=True, rename="camel"):
    """Answer of `login`: Sign a user in and open a session."""

    status: int
    """0 for success; any other value is an error code."""
    message: str | None = None
    """Explanation of an error; empty for success."""
    request_id: str | None = None
    """Identifier of this request; null in the samples, where it is there at all."""
    success: bool | None = None
    """Whether the request succeeded."""
    successful: bool | None = None
    """The same as `success`."""
    fail: bool | None = None
    """The opposite of `success`."""
    failed: bool | None = None
    """The opposite of `success`."""
    captcha: str | None = None
    """Captcha for verification; empty in the sample."""
    session: IamSession | None = None
    """The session. The table calls it a list; the sample shows one object."""


from . import IamSession, IamUserAuthType
