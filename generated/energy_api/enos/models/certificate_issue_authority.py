# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenStrEnum


class CertificateIssueAuthority(OpenStrEnum):
    """Type of a certificate, by the algorithm of its keys."""

    RSA = "RSA"
    ECC = "ECC"


class DeviceDataFormat(OpenStrEnum):
    """Format of the data that devices send: `Json` as EnOS defines it, or `Custom`."""

    CUSTOM = "Custom"
    JSON = "Json"


class DeviceFileCategory(OpenStrEnum):
    """What a file of a device belongs to: a feature of its model, or an over-the-air upgrade (`ota`)."""

    FEATURE = "feature"
    OTA = "ota"


class DeviceGroupType(OpenStrEnum):
    """How devices come into a group: one by one (`STATIC`), or while they meet its condition (`DYNAMIC`)."""

    STATIC = "STATIC"
    DYNAMIC = "DYNAMIC"


class DeviceStatus(OpenStrEnum):
    """State of the connection of a device; `inactive` until it first connects."""

    ONLINE = "online"
    OFFLINE = "offline"
    INACTIVE = "inactive"
    DISABLED = "disabled"


class FirmwareSignMethod(OpenStrEnum):
    """Algorithm by which the signature of a firmware is made."""

    MD5 = "md5"
    SHA256 = "sha256"


class ProductType(OpenStrEnum):
    """Whether devices of a product are ordinary devices or gateways."""

    DEVICE = "Device"
    GATEWAY = "Gateway"
