# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateProductRequest(Model, kw_only=True, rename="camel"):
    """The product to create."""

    product_desc: str | None = None
    """Free description; at most 100 characters, 512 from documentation 2.4.0 on."""
    bi_directional_auth: bool
    """Whether platform and device authenticate each other."""
    model_id: str
    """Model of its devices."""
    data_format: DeviceDataFormat
    """Format of the data that its devices send: `Json` as EnOS defines it, or `Custom`."""
    product_name: StringI18n
    """Name of the product."""
    product_type: ProductType
    """Whether its devices are ordinary devices or gateways."""
    dynamic_activate_enabled: bool | None = None
    """Whether devices may be activated dynamically; false by default. A string in the documented sample."""
    product_tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""
    default_valid_day: int | None = None
    """Validity of a device certificate when none is asked for, in days; 730 by default. With `biDirectionalAuth` only. Since documentation
    2.3.0 at the latest. Official sample code also sends the number as text.
    """
    max_valid_day: int | None = None
    """Longest validity of a device certificate, in days; 1095 by default, asking for more fails. With `biDirectionalAuth` only. Since
    documentation 2.3.0 at the latest. Official sample code also sends the number as text.
    """


@define(kw_only=True)
class CreateProductResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createProduct`: Create a product."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """Key of the new product."""


from . import DeviceDataFormat, ProductType, StringI18n
