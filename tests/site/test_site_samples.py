"""The requests that pages show as code: run as they stand, they send what the fixture of the operation says."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import re
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar
from unittest.mock import MagicMock
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest

from document.bundle import operations
from energy_clients import Enapter, EnOS, errors
from pages.samples import others
from support import PATIENCE, TOKEN

PLATFORMS = ("enapter", "enos")
ORGANIZATION = "o17194000000000"  # that of the fixtures
TOKENS = {"enos getAccessToken", "enos refreshAccessToken"}
LANGUAGES = {one.title: name for name, one in others.LANGUAGES.items()}
LITERALS = {  # how the text of a body stands in code that has it as it is sent
    "Go": r"NewReader\(`(.*?)`\)",
    "Rust": r'r#"(.*?)"#',
    "PHP": r"<<<'JSON'\n(.*?)\nJSON;",
    "Ruby": r"<<~'JSON'\n(.*?)\nJSON",
}
VARIABLES = {"ENOS_ACCESS_TOKEN": "t0ken", "ENOS_APP_KEY": "key", "ENOS_APP_SECRET": "s3cret", "ENOS_ORG_ID": ORGANIZATION, "ENAPTER_HTTP_API_TOKEN": "gateway"}


@pytest.fixture(scope="module")
def fixtures(published: Path) -> dict[str, tuple[str, dict[str, Any], list[str]]]:
    """The platform and the request of each operation's fixture, and what a pager asks for by itself."""
    found: dict[str, tuple[str, dict[str, Any], list[str]]] = {}
    for platform in PLATFORMS:
        given = json.loads((published / platform / "fixtures.json").read_text())["operations"]
        for _, _, operation in operations(json.loads((published / platform / "openapi.json").read_text())):
            paging = operation.get("x-pagination", {})
            name = operation["operationId"]
            own = [paging[key] for key in ("page", "offset", "token", "size") if key in paging]
            own += [] if paging.get("sorters") else [f"{path.partition('.')[0]}.sorters" for path in own[:1] if "." in path]  # of no effect: no argument
            found[f"{platform} {name}"] = platform, given[name]["request"], own
    return found


def shown(site: Path, operation: str, title: str) -> str:
    """The code of a tab; empty where the page has none."""
    platform, name = operation.split()
    (page,) = (site / platform).glob(f"*/{name}.html")
    found = re.search(rf'<figcaption>{re.escape(title)}</figcaption><pre tabindex="0"><code[^>]*>(.*?)</code>', page.read_text(encoding="utf-8"), re.DOTALL)
    return unescape(found[1]) if found else ""


def write_files(request: dict[str, Any], folder: Path) -> None:
    """What the samples read."""
    (folder / "content.bin").write_bytes(b"example")
    for part in request.get("parts", ()):
        if "filename" in part:
            (folder / part["filename"]).write_text(part["body"])


def without(body: Any, paths: list[str]) -> Any:
    """A body less some of its fields, and less the structs that are empty then."""
    left = json.loads(json.dumps(body))
    for path in paths:
        first, _, rest = path.partition(".")
        if rest and isinstance(left.get(first), dict):
            left[first].pop(rest, None)
            left = {key: value for key, value in left.items() if key != first or value}
        elif not rest and isinstance(left, dict):
            left.pop(first, None)
    return left


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # deprecated operations are shown too
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # programs of one call leave their files to its end
def test_python_sends_what_the_fixture_says(site: Path, fixtures: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        request.read()
        if request.url.path.endswith("/v2.0/token/get"):
            return httpx.Response(200, json=TOKEN)
        sent.append(request)
        return httpx.Response(400)

    settings: dict[str, Any] = {"app_key": "key", "app_secret": "secret", "org_id": ORGANIZATION, "integration_url": "https://integration.test", "retries": 0}
    monkeypatch.chdir(tmp_path)
    for operation, (platform, request, paging) in fixtures.items():
        code = shown(site, operation, "Python")
        if operation in TOKENS:  # the client fetches them by itself
            assert not code
            continue
        write_files(request, tmp_path)
        sent.clear()
        transport = httpx.MockTransport(refuse)
        with (
            EnOS("https://apim.test", transport=transport, **settings)
            if platform == "enos"
            else Enapter("http://gateway.test/api", token="t", transport=transport) as client
        ):
            ready = re.sub(r"(EnOS|Enapter)\.from_env\(\)", "client", code)
            with contextlib.suppress(errors.EnergyClientError), contextlib.redirect_stdout(io.StringIO()):
                exec(compile(ready, operation, "exec"), {"client": contextlib.nullcontext(client)})
        assert sent, f"{operation} sends nothing:\n{code}"
        assert_same(operation, request, paging, sent[0])


def assert_same(operation: str, request: dict[str, Any], paging: list[str], sent: httpx.Request) -> None:
    assert sent.method == request["method"], operation
    assert unquote(sent.url.path).removeprefix("/api") == request["path"], operation
    assert sorted(pair for pair in sent.url.params.multi_items() if pair[0] not in paging) == sorted((n, v) for n, v in request["query"] if n not in paging), (
        operation
    )
    for name, value in request["headers"].items():
        assert sent.headers[name] == value, operation
    if "body" in request:
        assert without(json.loads(sent.content), paging) == without(request["body"], paging), operation
    for part in request.get("parts", ()):
        if part["name"] not in paging:
            assert f'name="{part["name"]}"' in sent.content.decode(), operation
            assert not isinstance(part["body"], str) or part["body"] in sent.content.decode(), operation


def test_other_languages_ask_for_the_same(site: Path, fixtures: dict[str, Any]) -> None:
    """Forms and files are left to the guides; everything else has the path and the body of the fixture, where a program can read them."""
    for operation, (_, request, _) in fixtures.items():
        has_tabs = "parts" not in request and "bodyBase64" not in request and operation not in TOKENS
        for title in LANGUAGES:
            code = shown(site, operation, title)
            assert bool(code) == has_tabs, f"{operation}: {title}"
            if title in LITERALS and has_tabs and "body" in request:
                found = re.search(LITERALS[title], code, re.DOTALL)
                assert found, code
                assert json.loads(found[1]) == request["body"], operation


@pytest.mark.parametrize("step", [pytest.param(1, marks=pytest.mark.slow), 11])
def test_other_generators_of_python_ask_for_the_same(site: Path, fixtures: dict[str, Any], monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    """The code runs, with a client that keeps what it is given: addresses are virtual ones, which the interceptors of the guide make those of the wire."""
    for name, value in {
        **VARIABLES,
        "ENOS_BASE_URL": "https://x.test",
        "ENOS_INTEGRATION_URL": "https://x.test",
        "ENAPTER_HTTP_API_BASE_URL": "https://x.test",
    }.items():
        monkeypatch.setenv(name, value)
    for operation, (platform, request, _) in list(fixtures.items())[::step]:
        for title in ("Python, openapi-generator", "Python, openapi-python-client"):
            client = MagicMock()
            pool = client.rest_client.pool_manager if "generator" in title else client.get_httpx_client()
            pool.request.return_value.data = b""
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(code := shown(site, operation, title), operation, "exec"), {"client": client})
            if not code:
                continue
            (method, url), given = pool.request.call_args
            path, _, action = urlsplit(url).path.partition("/action/")
            assert (method, unquote(path)) == (request["method"], request["path"]), operation
            query = [*parse_qsl(urlsplit(url).query, keep_blank_values=True), *([("action", action)] if action else [])]
            assert sorted(query) == sorted(map(tuple, request["query"])), operation
            assert json.loads(given.get("body") or given.get("content") or "null") == request.get("body"), operation
            assert given["headers"].items() >= request["headers"].items(), operation
            assert platform == "enos" or given["headers"]["X-Enapter-Auth-Token"] == "gateway", operation


class Recording(BaseHTTPRequestHandler):
    """Keeps each request under the first part of its path, which is the name of the operation."""

    kept: ClassVar[dict[str, tuple[str, str, dict[str, str], bytes]]] = {}

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        _, name, target = self.path.split("/", 2)
        self.kept[name] = self.command, f"/{target}", {key.lower(): value for key, value in self.headers.items()}, body
        content = json.dumps({"status": 0, "data": {"accessToken": "fresh"}}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Recording) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def run(code: str, address: str, name: str, folder: Path) -> str:
    base = f"{address}/{name}"
    places = {"ENOS_BASE_URL": base, "ENOS_INTEGRATION_URL": base, "ENAPTER_HTTP_API_BASE_URL": base, "PATH": "/usr/local/bin:/usr/bin:/bin"}
    done = subprocess.run(["bash", "-euc", code], env={**VARIABLES, **places}, cwd=folder, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, f"{code}\n{done.stderr}"
    return done.stdout


@pytest.mark.slow
@pytest.mark.needs("curl", "openssl")
def test_curl_sends_what_the_fixture_says_and_signs_it(site: Path, fixtures: dict[str, Any], tmp_path: Path, address: str) -> None:
    for _, request, _ in fixtures.values():
        write_files(request, tmp_path)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda operation: run(shown(site, operation, "curl"), address, operation.replace(" ", "."), tmp_path), fixtures))
    for operation, (platform, request, _) in fixtures.items():
        method, target, headers, body = Recording.kept[operation.replace(" ", ".")]
        url = urlsplit(target)
        query = parse_qsl(url.query, keep_blank_values=True)
        assert (method, unquote(url.path)) == (request["method"], request["path"]), operation
        assert sorted(query) == sorted(map(tuple, request["query"])), operation
        assert all(headers[name.lower()] == value for name, value in request["headers"].items()), operation
        if "body" in request and operation not in TOKENS:
            assert json.loads(body) == request["body"], operation
        if "apim-signature" in headers:
            signed = b"" if "parts" in request else body
            text = b"".join([b"t0ken", "".join(name + value for name, value in sorted(query)).encode(), signed, headers["apim-timestamp"].encode(), b"s3cret"])
            assert headers["apim-signature"] == hashlib.sha256(text).hexdigest(), operation
        assert headers.get("x-enapter-auth-token", "gateway") == "gateway", operation
        assert platform == "enapter" or operation in TOKENS or "apim-accesstoken" in headers, operation


@pytest.mark.slow
@pytest.mark.needs("curl", "openssl")
def test_the_token_request_keeps_its_token(site: Path, tmp_path: Path, address: str) -> None:
    code = shown(site, "enos getAccessToken", "curl") + 'echo "kept $ENOS_ACCESS_TOKEN"\n'
    assert run(code, address, "token", tmp_path).endswith("kept fresh\n")
    body = json.loads(Recording.kept["token"][3])
    assert body["encryption"] == hashlib.sha256(f"key{body['timestamp']}s3cret".encode()).hexdigest()
