"""Certificates of devices. The PEM texts are stand-ins: they look like certificates and are none."""

from __future__ import annotations

import textwrap
from typing import Any

from ..answers import Call, Refusal
from ..identity import ALPHABET, text
from ..platform import Handlers
from ..state import Doc, encoded
from .devices import device

__all__ = ["OPERATIONS"]

BOUND_ELSEWHERE = 11833
DAY = 86_400_000
FIRST_SN = 52_700
VALID, REVOKED, OUT_OF_DATE = 0, 1, 2
REASONS = {
    0: "UNSPECIFIED",
    1: "KEY_COMPROMISE",
    3: "AFFILIATION_CHANGED",
    4: "SUPERSEDED",
    5: "CESSATION_OF_OPERATION",
    6: "CERTIFICATE_HOLD",
    9: "PRIVILEGE_WITHDRAWN",
}
# The messages are those of the tables "Error Code" of connect/apply_cert, update_cert and delete_cert, which all have code 99400.
NO_CSR = "Invalid cert request!message: the CSR is not in the PEM format, detail message: BEGIN CERTIFICATE REQUEST is missing"
TOO_LONG = "The specified validity period exceeds the maximum certificate validity period of the product to which this device belongs."
ONE_WAY = "The product to which the device belongs to is not a product that supports bi-directional authorization."
NOT_BOUND = "The certificate list bound to the device does not have the certificate, or the certificate is bound to other devices."
WAS_REVOKED = "The original certificate has been revoked and cannot be updated."
HAS_EXPIRED = "The original certificate has expired and cannot be updated."


def apply(call: Call) -> dict[str, Any]:
    doc = device(call)
    return _issue(call, doc, call.body["csr"])


def renew(call: Call) -> dict[str, Any]:
    """Without a CSR the request data of the old certificate count again. The old certificate stays as it is."""
    doc = device(call)
    status, csr = _bound(call, doc)
    if status != VALID:
        raise Refusal("invalid", WAS_REVOKED if status == REVOKED else HAS_EXPIRED)
    return _issue(call, doc, call.body.get("csr") or csr)


def revoke(call: Call) -> dict[str, Any]:
    doc = device(call)
    status, _ = _bound(call, doc)
    if status != VALID:
        raise Refusal("invalid", "Revoke cert is failed!message: the certificate is not valid, detail message: it was revoked or has expired")
    number: int = call.body["certSn"]
    found = call.state.document("certificate", "sn", number) or {}
    now = call.state.clock.now()
    reason = REASONS[int(call.body.get("reason") or 0)]
    found |= {"certStatus": REVOKED, "revoker": "IoT_Hub", "revokerReason": reason}
    found["audit"] |= {"updateTime": now}
    call.state.run("update certificate set doc = ? where sn = ?", (encoded(found), number))
    return {"data": None}


def certificates(call: Call) -> dict[str, Any]:
    doc = device(call)
    numbers = call.state.rows("select sn from certificate where asset_id = ? order by sn", (doc["assetId"],))
    found = [call.state.document("certificate", "sn", number) or {} for (number,) in numbers]
    return {"data": [{**one, "certStatus": _status(call, one)} for one in found]}


def _bound(call: Call, doc: Doc) -> tuple[int, str]:
    """Return status and CSR of the certificate that the body names, which must be the device's."""
    rows = call.state.rows("select asset_id, csr from certificate where sn = ?", (call.body["certSn"],))
    if not rows or rows[0][0] != doc["assetId"]:
        raise Refusal("invalid", NOT_BOUND)
    found = call.state.document("certificate", "sn", call.body["certSn"]) or {}
    return _status(call, found), rows[0][1]


def _status(call: Call, found: Doc) -> int:
    expired = found["certStatus"] == VALID and found["expireDate"] <= call.state.clock.now()
    return OUT_OF_DATE if expired else found["certStatus"]


def _issue(call: Call, doc: Doc, csr: str) -> dict[str, Any]:
    """Bind a new certificate to the device; default validity 730 days, "or the maximum of the product"."""
    product = call.state.document("product", "product_key", doc["productKey"]) or {}
    if not product["biDirectionalAuth"]:
        raise Refusal("invalid", ONE_WAY)
    days: int = call.body.get("validDay") or product["defaultValidDay"] or 730
    if days > (product["maxValidDay"] or 730):
        raise Refusal("invalid", TOO_LONG)
    if "CERTIFICATE REQUEST-----" not in csr:
        raise Refusal("invalid", NO_CSR)
    if call.state.value("select count(*) from certificate where csr = ? and asset_id <> ?", (csr, doc["assetId"])):
        raise Refusal(BOUND_ELSEWHERE, "Certificate is already bound to another device.")
    number = call.state.next_number("certificate", FIRST_SN)
    kind = str(call.body.get("issueAuthority") or "RSA")
    record = _record(call, doc, number, kind, days)
    call.state.insert("certificate", [record], sn=[number], asset_id=[doc["assetId"]], csr=[csr])
    pem = {name: _pem(call.state.seed, name, number if name == "cert" else kind) for name in ("caCert", "cert")}
    url = f"https://solar-park.example.com/enos/CA/cacert/{kind}"
    return {"data": {"certChainURL": url, **pem, "certSN": str(number), "issueAuthority": kind}}


def _record(call: Call, doc: Doc, number: int, kind: str, days: int) -> Doc:
    now, owner = call.state.clock.now(), doc["orgId"]
    return {
        "certSN": str(number),
        "cert": str(number),  # sic: the samples repeat the number here
        "certStatus": VALID,
        "issuer": f"CN=EnOS {'ECC ' if kind == 'ECC' else ''}CA, O=EnOS, C=CN",
        "subject": f"CN={doc['deviceKey']}, O={owner}",
        "signDate": now,
        "effetiveDate": now,  # sic, connect/list_cert
        "expireDate": now + days * DAY,
        "audit": {"createBy": owner, "createTime": now, "updateBy": owner, "updateTime": now, "ns": owner, "deleted": False},
        "revoker": "",
        "revokerReason": "",
        "isEnosCert": True,
        "issueAuthority": kind,
    }


def _pem(seed: int, *parts: object) -> str:
    lines = "\n".join(textwrap.wrap(text(512, seed, *parts, alphabet=ALPHABET + "+/"), 64))
    return f"-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n"


OPERATIONS: Handlers = {"applyCertificate": apply, "renewCertificate": renew, "revokeCertificate": revoke, "listCertificates": certificates}
