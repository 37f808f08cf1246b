# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class Product(Model, kw_only=True, rename="camel"):
    """A product, the template of devices of one model. Searches with a projection return only the fields asked for."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"dynamicActivateEnabled": "dynamicActiveEnabled"}
    _SECRETS: ClassVar[tuple[str, ...]] = ("product_secret",)

    org_id: str | None = None
    """Organization that owns the product."""
    product_key: str | None = None
    """Key of the product."""
    product_name: StringI18n | None = None
    """Name of the product."""
    product_secret: str | None = None
    """Secret of the product."""
    product_desc: str | None = None
    """Free description; null in samples of version 2.4 of the service."""
    product_type: ProductType | None = None
    """Whether its devices are ordinary devices or gateways."""
    data_format: DeviceDataFormat | None = None
    """Format of the data that its devices send: `Json` as EnOS defines it, or `Custom`."""
    product_tags: dict[str, str] | None = None
    """Tags."""
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
    """When the product was last changed; milliseconds since the epoch, equal to `createTime` when it never was; null in samples of version
    2.4.
    """
    update_by: str | None = None
    """Who last changed the product."""
    default_valid_day: int | None = None
    """Validity of a device certificate when none is asked for, in days. In documentation 2.1.0 only in samples, as null."""
    max_valid_day: int | None = None
    """Longest validity of a device certificate, in days. In documentation 2.1.0 only in samples, as null."""
    protocol_gateway_ids: Any = None
    """Protocol gateways that the product is bound to; a string by the table, an empty object in a sample. Since documentation 2.4.0."""


from . import DeviceDataFormat, ProductType, StringI18n
