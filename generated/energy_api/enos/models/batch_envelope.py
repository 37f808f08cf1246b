# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class BatchEnvelope(Model, kw_only=True):
    """What stands around the payload of an answer of this service. HTTP status 200 alone does not mean success, `code` does."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""


@define(kw_only=True)
class BatchEnvelopeV20(Model, kw_only=True):
    """What stands around the payload of an answer of this service. HTTP status 200 alone does not mean success, `status` does."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""


@define(kw_only=True)
class EnosEnvelope(Model, kw_only=True, rename="camel"):
    """What stands around the payload of an answer. HTTP status 200 alone does not mean success, `code` does."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""


@define(kw_only=True)
class EnosGatewayError(Model, kw_only=True):
    """What the gateway says of an HTTP error. Its form is on no page, so nothing in it is certain; an envelope with a code is possible too."""

    message: str | None = None
    """What went wrong; the pages give such a text for each status."""


@define(kw_only=True)
class FederationEnvelope(Model, kw_only=True):
    """What stands around the payload of an answer of this service. HTTP status 200 alone does not mean success, `code` does."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""


@define(kw_only=True)
class IamEnvelope(Model, kw_only=True, rename="camel"):
    """What stands around the payload of an answer. HTTP status 200 alone does not mean success, `status` does."""

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


@define(kw_only=True)
class PortalEnvelope(Model, kw_only=True):
    """What stands around the payload of an answer of the Application Portal."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""


@define(kw_only=True)
class StreamEnvelope(Model, kw_only=True):
    """What stands around the payload of an answer of this service. HTTP status 200 alone does not mean success, `code` does."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""


@define(kw_only=True)
class ThingElement(Model, kw_only=True, rename="camel"):
    """What attributes, measurement points, services, events and data points of a thing model have in common."""

    identifier: str | None = None
    """ID of the element."""
    name: StringI18n | None = None
    """Name of the element."""
    desc: str | None = None
    """Description of the element."""
    i18n_desc: StringI18n | None = None
    """Description of the element with translations; from the official sample code for documentation 2.3.0."""
    tags: dict[str, str] | None = None
    """User-defined tags of the element."""
    is_std_element: bool | None = None
    """Whether this is an element of an industry standard."""
    std_element_id: str | None = None
    """URN of a standard element, `urn:enos:modelelement:std:ID:VERSION`; null for other elements."""


@define(kw_only=True)
class TokenEnvelope(Model, kw_only=True):
    """What stands around the payload of the answers of the token service."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"stauts": "status"}

    status: int | None = None
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the status; `SUCCESS` for success."""
    business: str | None = None
    """Name of the service, `apim-token-service`."""


@define(kw_only=True)
class TsdbEnvelope(Model, kw_only=True, rename="camel"):
    """What stands around the payload of an answer of this service. HTTP status 200 alone does not mean success, `code` does."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""


@define(kw_only=True)
class TsdbEnvelopeV20(Model, kw_only=True, rename="camel"):
    """What stands around the payload of an answer of this generation. HTTP status 200 alone does not mean success, `status` does."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `success` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request; null in the documented answers."""


@define(kw_only=True)
class TsdbPolicyEnvelope(Model, kw_only=True):
    """What stands around the payload of an answer of this service. HTTP status 200 alone does not mean success, `code` does."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; null for success or absent."""


from . import StringI18n
