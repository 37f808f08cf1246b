"""The solar park operator whose fleet is simulated: thing models with their measurement points, and the parks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

__all__ = ["KINDS", "MODELS", "PARKS", "Kind", "Model", "Park", "Point", "StorageType"]

StorageType: TypeAlias = Literal["AI", "DI", "PI", "GENERIC"]


@dataclass(frozen=True, slots=True)
class Point:
    """A measurement point. `shape` names the curve of its values (series.py), `base` and `swing` scale it."""

    id: str
    storage: StorageType
    shape: str
    en: str
    zh: str
    base: float = 0.0
    swing: float = 1.0


@dataclass(frozen=True, slots=True)
class Model:
    """A thing model. Attributes are the Python types that their values may have; services map to their outputs, inputs by service to their types."""

    id: str
    path: str
    points: Mapping[str, Point]
    attributes: Mapping[str, tuple[type, ...]]
    services: Mapping[str, Mapping[str, int]] = field(default_factory=dict[str, Mapping[str, int]])
    events: Mapping[str, str] = field(default_factory=dict[str, str])
    inputs: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])


@dataclass(frozen=True, slots=True)
class Kind:
    """Devices of one sort: their product, and how many of every 25 devices are of it."""

    key: str
    model: str
    product_type: Literal["Device", "Gateway"]
    en: str
    zh: str
    share: int
    certificates: bool = False


@dataclass(frozen=True, slots=True)
class Park:
    """A site. One zone is written as an offset, as platforms allow both."""

    en: str
    zh: str
    timezone: str
    latitude: float
    longitude: float


def _points(*points: Point) -> dict[str, Point]:
    return {point.id: point for point in points}


NUMBER = (int, float)
INPUTS: Mapping[str, Mapping[str, str]] = {"restart": {"delay_seconds": "INT"}}
COMMON: Mapping[str, tuple[type, ...]] = {"manufacturer": (str,), "serialNumber": (str,), "commissioningDate": (str,), "nameplate": (str,)}
_FREQUENCY = Point("gridFrequency", "AI", "noise", "Grid frequency", "电网频率", 50.0, 0.04)
_ENERGY = Point("energyOut", "PI", "energy", "Energy out", "输出电量")
_TOTAL = Point("totalEnergy", "AI", "counter", "Total energy", "累计电量")
_POWER = Point("activePower", "AI", "power", "Active power", "有功功率")

MODELS: Mapping[str, Model] = {
    model.id: model
    for model in (
        Model(
            "SolarInverter",
            "/PvEquipment/SolarInverter",
            _points(
                _POWER,
                Point("reactivePower", "AI", "power", "Reactive power", "无功功率", swing=0.06),
                Point("dcVoltage", "AI", "noise", "DC voltage", "直流电压", 780.0, 35.0),
                _FREQUENCY,
                Point("dailyEnergy", "AI", "daily", "Daily energy", "日电量"),
                _TOTAL,
                _ENERGY,
                Point("activePowerLimit", "AI", "constant", "Active power limit", "有功限值", 100.0),
                Point("cabinetTemperature", "GENERIC", "temperature", "Cabinet temperature", "机柜温度", 31.0, 14.0),
                Point("runState", "DI", "state", "Run state", "运行状态"),
            ),
            {**COMMON, "ratedPower": NUMBER, "mpptCount": (int,)},
            {"restart": {"accepted": 1}, "diagnose": {}},
            {"overTemperature": "WARN", "insulationFault": "ERROR", "gridConnected": "INFO"},
            INPUTS,
        ),
        Model(
            "ParkMeter",
            "/Meter/ParkMeter",
            _points(_POWER, _FREQUENCY, _TOTAL, _ENERGY, Point("breakerState", "DI", "state", "Breaker state", "断路器状态")),
            {**COMMON, "ratedPower": NUMBER, "transformerRatio": NUMBER},
            {"restart": {"accepted": 1}},
            {"breakerTripped": "ERROR"},
            INPUTS,
        ),
        Model(
            "WeatherStation",
            "/WeatherStation",
            _points(
                Point("irradiance", "AI", "irradiance", "Irradiance", "辐照度", swing=1000.0),
                Point("ambientTemperature", "AI", "temperature", "Ambient temperature", "环境温度", 14.0, 8.0),
                Point("moduleTemperature", "GENERIC", "temperature", "Module temperature", "组件温度", 24.0, 26.0),
                Point("windSpeed", "AI", "noise", "Wind speed", "风速", 4.2, 2.4),
            ),
            COMMON,
            {"restart": {"accepted": 1}},
            {"stormWarning": "WARN"},
            INPUTS,
        ),
        Model(
            "ParkGateway",
            "/ParkGateway",
            _points(
                Point("cpuTemperature", "AI", "noise", "CPU temperature", "处理器温度", 47.0, 6.0),
                Point("linkState", "DI", "link", "Link state", "链路状态"),
            ),
            {**COMMON, "firmware": (str,)},
            {"restart": {"accepted": 1}},
            {"linkLost": "ERROR"},
            INPUTS,
        ),
        Model("SolarPark", "/SolarPark", {}, {"latitude": NUMBER, "longitude": NUMBER, "operator": (str,), "peakPower": NUMBER, "gridCode": (str,)}),
        Model("InverterRow", "/InverterRow", {}, {"tilt": NUMBER}),
        Model("ParkOperator", "/ParkOperator", {}, {}),
    )
}

KINDS = (
    Kind("gateway", "ParkGateway", "Gateway", "Data logger", "数据采集器", 1, certificates=True),
    Kind("meter", "ParkMeter", "Device", "Park meter", "电站电表", 1, certificates=True),
    Kind("weather", "WeatherStation", "Device", "Weather station", "气象站", 1),
    Kind("inverter", "SolarInverter", "Device", "String inverter", "组串逆变器", 22),
)

PARKS = (
    Park("Marismas", "马里斯马斯", "Europe/Madrid", 37.1, -6.2),
    Park("Lausitz", "劳齐茨", "Europe/Berlin", 51.5, 14.1),
    Park("Hami", "哈密", "+08:00", 42.8, 93.5),
    Park("Maricopa", "马里科帕", "-07:00", 33.1, -112.1),
)
