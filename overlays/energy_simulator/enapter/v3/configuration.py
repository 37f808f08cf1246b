"""Configurations with which devices connect. Nothing listens on what they name."""

from __future__ import annotations

from typing import Any

from ...answers import Call, Refusal
from ...identity import text
from ...platform import Handlers
from ...state import Doc
from .devices import Device, device, store
from .seeding import HEX

__all__ = ["OPERATIONS", "configuration"]

PORTS = {"MQTT": 1883, "MQTTS": 8883}
WAYS = {"MQTT": "MQTT_V1_PLAINTEXT", "MQTTS": "MQTT_V1_TLS"}


def generate(call: Call) -> dict[str, Any]:
    return {"config": configuration(call, device(call), call.body["protocol"])}


def configuration(call: Call, found: Device, protocol: str) -> Doc:
    """Make new credentials for a device, which from now on connects by `protocol`."""
    communication: Doc = found.doc["communication"]
    if not communication.get("hardware_id"):
        raise Refusal("unprocessable_entity", "The device does not connect by itself.")
    store(call, found, communication={**communication, "type": WAYS[protocol]})
    return {
        "mqtt_host": "mqtt.solar.example",
        "mqtt_port": PORTS[protocol],
        "mqtt_protocol": protocol,  # where the official SDK looks for it
        "mqtt_credentials": {"protocol": protocol, **_credentials(call, found, protocol)},
        "time_sync_protocol": "NTP",
        "time_sync_host": "time.solar.example",
        "time_sync_port": 123,
        "hardware_id": communication["hardware_id"],
        "channel_id": communication["channel_id"],
    }


def _credentials(call: Call, found: Device, protocol: str) -> dict[str, str]:
    number = call.state.next_number("v3 credentials", 1)
    secret = text(24, call.state.seed, "mqtt", found.id, number)
    if protocol == "MQTT":
        return {"username": text(16, call.state.seed, "mqtt user", found.id, number, alphabet=HEX), "password": secret}
    return {"private_key": _pem("EC PRIVATE KEY", secret), "certificate": _pem("CERTIFICATE", found.id), "ca_chain": _pem("CERTIFICATE", "simulated authority")}


def _pem(label: str, content: str) -> str:
    """The outline of a PEM file; it holds no real key."""
    return f"-----BEGIN {label}-----\n{content.encode().hex()}\n-----END {label}-----\n"


OPERATIONS: Handlers = {"generateDeviceConfigV3": generate, "generateSiteDeviceConfigV3": generate}
