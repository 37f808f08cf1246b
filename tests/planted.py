"""Deviations to be found: what the simulated platforms answer otherwise than their specifications say, and as what that is to be reported."""

from __future__ import annotations

from typing import Any, NamedTuple

from energy_simulator import Fault

__all__ = ["PLANTED", "Planted", "faults"]


class Planted(NamedTuple):
    """A deviation of one operation: what is changed where, and the finding that it must be, kind and JSON pointer."""

    platform: str
    operation: str
    kind: str
    path: str
    at: str = ""
    change: str = "set"
    value: Any = None

    @property
    def fault(self) -> Fault:
        if self.kind == "code" and self.platform == "enos":
            return Fault(kind="code", operations=[self.operation], code=self.value)
        if self.kind == "status":
            return Fault(kind="status", operations=[self.operation], status=self.value)
        return Fault(kind="deviation", operations=[self.operation], at=self.at, change=self.change, value=self.value)


PLANTED = [
    Planted("enos", "getDeviceStats", "unknown-field", "/data/maintenanceCount", "data.maintenanceCount", value=3),
    Planted("enos", "searchAlertTypes", "unknown-field", "/data/*/colour", "data[].colour", value={"red": 255}),
    Planted("enos", "getPipelineOffsetLag", "unknown-field", "/data/consumers", "data.consumers", value=["a", "b"]),
    Planted("enos", "getAsset", "unknown-field", "/serverTime", "serverTime", value="2026-05-14"),
    Planted("enos", "getIamPolicy", "unknown-field", "/data/is_default", "data.is_default", value=True),
    Planted("enos", "getProductV24", "unknown-field", "/data/rootToken", "data.rootToken", value="hushHush123"),
    Planted("enapter", "listSitesV3", "unknown-field", "/sites/*/capacity", "sites[].capacity", value=12.5),
    Planted("enapter", "getLatestTelemetryV3", "unknown-field", "/generation", "generation", value=None),
    Planted("enos", "getEvent", "spelling", "/data/asset_id", "data.assetId", "rename", "asset_id"),
    Planted("enos", "searchOtaTasks", "spelling", "/data/*/jobID", "data[].jobId", "rename", "jobID"),
    Planted("enos", "getFirmware", "spelling", "/data/firmware_id", "data.firmwareId", "rename", "firmware_id"),
    Planted("enapter", "getDeviceV3", "spelling", "/device/siteId", "device.site_id", "rename", "siteId"),
    Planted("enos", "getTimeZone", "null", "/data/timezone", "data.timezone", "null"),
    Planted("enos", "getDeviceGroup", "null", "/data/name", "data.name", "null"),
    Planted("enos", "searchAlertSeverities", "null", "/data/*/severityDesc", "data[].severityDesc", "null"),
    Planted("enos", "getPipeline", "null", "/data/version", "data.version", "null"),
    Planted("enos", "searchDeviceUpgrades", "null", "/data/*/isUpgrading", "data[].isUpgrading", "null"),
    Planted("enapter", "getGatewaySiteV3", "null", "/site/name", "site.name", "null"),
    Planted("enos", "searchAlertContents", "missing-field", "/data/*", "data[].tags", "remove"),
    Planted("enos", "getPortalApp", "missing-field", "/data", "data.isDisplay", "remove"),
    Planted("enos", "listMessageColors", "missing-field", "/data/colors/*", "data.colors[].name", "remove"),
    Planted("enapter", "listSiteDevicesV3", "missing-field", "/devices/*", "devices[].name", "remove"),
    Planted("enos", "getCurrentTime", "type", "/data", "data", "text"),
    Planted("enos", "getAlertContent", "type", "/data/updateTime", "data.updateTime", "text"),
    Planted("enos", "searchThingModels", "type", "/data/*/tags", "data[].tags", value=[]),
    Planted("enos", "getFlow", "type", "/data/active", "data.active", "text"),
    Planted("enos", "listFederationChannels", "type", "/data/*/channelId", "data[].channelId", value=5),
    Planted("enos", "getIamResources", "type", "/data/*/virtualAll", "data[].virtualAll", "text"),
    Planted("enapter", "getSiteV3", "type", "/site/archived", "site.archived", "text"),
    Planted("enapter", "getRuleEngineV3", "type", "/engine/timezone", "engine.timezone", value=1),
    Planted("enos", "searchDevices", "enumeration", "/data/*/status", "data[].status", value="hibernating"),
    Planted("enos", "searchProductsV24", "enumeration", "/data/*/productType", "data[].productType", value="Virtual"),
    Planted("enos", "searchDeviceGroups", "enumeration", "/data/*/type", "data[].type", value="HYBRID"),
    Planted("enos", "getGateway", "enumeration", "/data/status", "data.status", value="asleep"),
    Planted("enapter", "getRuleV3", "enumeration", "/rule/state", "rule.state", value="PAUSED"),
    Planted("enapter", "getSiteDeviceV3", "enumeration", "/device/type", "device.type", value="NEWER"),
    Planted("enos", "searchEvents", "format", "/data/*/timestamp", "data[].timestamp", value=2**64),
    Planted("enos", "exportFlow", "format", "/data/parameters", "data.parameters", value="none"),
    Planted("enapter", "getDevice", "format", "/device/updated_at", "device.updated_at", value="yesterday"),
    Planted("enos", "getOtaJob", "code", "/code", value=11999),
    Planted("enos", "listFirmwareVersions", "code", "/code", value=11998),
    Planted("enos", "getIamUserGroup", "code", "/status", value=30409),
    Planted("enos", "searchRelatedAssetNodes", "code", "/code", value=17403),
    Planted("enos", "getAssetTree", "status", "", value=418),
    Planted("enos", "getMyFlows", "status", "", value=502),
    Planted("enapter", "listRulesV3", "status", "", value=418),
    Planted("enos", "checkDeadData", "envelope", "", "code", "rename", "status"),
    Planted("enos", "listWorkflowDirectories", "envelope", "", "code", "rename", "status"),
    Planted("enos", "getIamResourceProvider", "envelope", "", "status", "rename", "code"),
    Planted("enos", "searchDevicesV24", "page-size", "/data", "data", "cut", 20),
    Planted("enos", "searchAssetNodes", "page-size", "/data", "data", "cut", 10),
    Planted("enos", "searchOtaJobs", "total", "/pagination/totalSize", "pagination.totalSize", "remove"),
    Planted("enos", "searchAlertRules", "total", "/pagination/totalSize", "pagination.totalSize", "remove"),
    Planted("enapter", "listGatewayRulesV3", "total", "/total_count", "total_count", "remove"),
]
"""Each fault is of another operation, so that one request has one."""


def faults(platform: str) -> list[Fault]:
    """The profile of a platform."""
    return [one.fault for one in PLANTED if one.platform == platform and (one.at or one.value is not None)]
