"""Prove the generated clients and the interceptor: `vectors` or `scenario`, and which tool made the client. Each vector and each step is a line of JSON."""

import base64
import importlib
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import enos_signing

HERE = Path(__file__).resolve().parent
VARIANTS = {"openapi-generator": "steps_generator", "openapi-python-client": "steps_client", "fastmcp": "steps_fastmcp"}


def told(kind: str, name: str, work: Callable[[], Any]) -> bool:
    try:
        line = {kind: name, "ok": True, "result": work()}
    except Exception as error:  # whatever went wrong is told in words
        line = {kind: name, "ok": False, "error": f"{type(error).__name__}: {error}"}
    print(json.dumps(line), flush=True)
    return bool(line["ok"])


def vectors(variant: str) -> bool:
    given = json.loads((Path(os.environ["ENERGY_SPECS"]) / "signing-vectors.json").read_text(encoding="utf-8"))
    done = [told("vector", f"token: {one['name']}", partial(proves, one)) for one in given["token"]]
    done += [told("vector", one["name"], partial(signs, one, variant)) for one in given["requests"]]
    return bool(done) and all(done)


def proves(one: dict[str, str]) -> None:
    same(enos_signing.digest(one["appKey"], one["timestamp"], one["appSecret"]), one["encryption"])


def signs(one: dict[str, Any], variant: str) -> None:
    """What leaves the interceptor is what the vector says."""
    body = base64.b64decode(one["bodyBase64"]) if one["bodyBase64"] else (one["body"] or "").encode()
    headers = {"Content-Type": one["contentType"]} if one["contentType"] else {}
    signing = (lambda: one["accessToken"], one["appSecret"] if one["signed"] else None, lambda: int(one["timestamp"]))
    sent = (through_urllib3 if variant == "openapi-generator" else through_httpx)(signing, one["method"], one["url"], body, headers)
    names = ("apim-accesstoken", "apim-signature", "apim-timestamp", "Content-Type")
    expected = (one["accessToken"], one["signature"], one["timestamp"] if one["signed"] else None, one["contentType"])
    same((sent[0], sent[2], *(sent[1].get(name) for name in names)), (one["wireUrl"], body, *expected))


def through_urllib3(signing: Any, method: str, url: str, body: bytes, headers: dict[str, str]) -> tuple[Any, ...]:
    from on_urllib3 import SigningPool, urllib3

    with patch.object(urllib3.PoolManager, "urlopen", return_value=None) as network:
        SigningPool(enos_signing.EnosSigning(*signing)).urlopen(method, url, body=body, headers=headers)
    return network.call_args.args[1], network.call_args.kwargs["headers"], network.call_args.kwargs["body"]


def through_httpx(signing: Any, method: str, url: str, body: bytes, headers: dict[str, str]) -> tuple[Any, ...]:
    httpx = importlib.import_module("httpx")

    class Signing(enos_signing.EnosSigning, httpx.Auth):
        """As in the programs."""

    sent: list[Any] = []
    with httpx.Client(transport=httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200)), auth=Signing(*signing)) as client:
        client.request(method, url, content=body, headers=headers)
    return str(sent[0].url), sent[0].headers, sent[0].content


def same(found: Any, expected: Any) -> None:
    if found != expected:
        raise AssertionError(f"{found!r}, not {expected!r}")


def scenario(variant: str) -> bool:
    steps = importlib.import_module(VARIANTS[variant]).Steps()
    done = [told("step", name, getattr(steps, name)) for name in ("token", "search", "values", "error", "devices", "missing")]
    return all(done)


if __name__ == "__main__":
    sys.path[:0] = [str(HERE), str(HERE / "generated" / sys.argv[2])]
    sys.exit(not {"vectors": vectors, "scenario": scenario}[sys.argv[1]](sys.argv[2]))
