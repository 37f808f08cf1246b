# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ProductV24(Model, kw_only=True, rename="camel"):
    """A product as version 2.4 returns it."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("product_secret", "session_key")

    org_id: str | None = None
    """Organization that owns the product."""
    product_key: str | None = None
    """Key of the product."""
    product_name: StringI18n | None = None
    """Name of the product."""
    product_secret: str | None = None
    """Secret of the product, encrypted; only where `requireSecret` is true."""
    session_key: str | None = None
    """Key with which the secret is encrypted, itself encrypted with the RSA key of the service account; only where `requireSecret` is true."""
    product_desc: str | None = None
    """Free description."""
    product_type: ProductType | None = None
    """Whether its devices are ordinary devices or gateways."""
    data_format: DeviceDataFormat | None = None
    """Format of the data that its devices send: `Json` as EnOS defines it, or `Custom`."""
    product_tags: dict[str, str] | None = None
    """Tags."""
    protocol_gateway_ids: Any = None
    """Protocol gateways that the product is bound to; a string by the table, an empty object in a sample."""
    model_id: str | None = None
    """Model of its devices."""
    dynamic_active_enabled: bool | None = None
    """Whether devices may be activated dynamically."""
    bi_directional_auth: bool | None = None
    """Whether platform and device authenticate each other."""
    create_time: int | None = None
    """When the product was created; milliseconds since the epoch."""
    create_by: str | None = None
    """Who created the product."""
    update_time: int | None = None
    """When the product was last changed; milliseconds since the epoch."""
    update_by: str | None = None
    """Who last changed the product."""
    default_valid_day: int | None = None
    """Validity of a device certificate when none is asked for, in days."""
    max_valid_day: int | None = None
    """Longest validity of a device certificate, in days."""


from . import DeviceDataFormat, ProductType, StringI18n
