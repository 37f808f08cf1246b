"""Requests as data made into requests of the HTTP library, unsent. What all calls of an operation have in common is made once."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import quote_plus

from ..encoding import document
from ..errors import ConfigurationError, EnergyClientError, InvalidArgument
from ..observing import bare
from ..operation import Operation, Request
from ..options import Options, replaced
from .library import httpx
from .uploads import content, parts, repeatable

__all__ = ["HTTPRequest", "base_url", "beside", "build", "refuse_plain"]

HTTPRequest: TypeAlias = httpx.Request
_ACCEPT = {"json": "application/json", "none": "application/json", "text": "text/csv", "binary": "*/*"}
_LONGEST = 65536  # characters of a URL that the library takes
_WITH_LENGTH = ("POST", "PUT", "PATCH")  # what says that it has no content, RFC 9110 section 8.6
_PLAIN = re.compile(r"[A-Za-z0-9_.~-]*").fullmatch  # what stands in a query as it is
_LABEL = re.compile(r"(?!xn--$)\w(?:[\w-]{0,61}\w)?", re.ASCII).fullmatch  # of a host name; some have underscores
_PORT = re.compile(r"(?:\[[^]]*\]|[^:]*)(?::0*[1-9][0-9]{0,4})?").fullmatch  # with the host before it


def base_url(url: str, name: str = "base_url") -> str:
    """Return `url` fit to have paths appended; a URL that cannot be one is refused."""
    if not isinstance(url, str):
        raise ConfigurationError(f"{name}: {url!r} is not a URL: text is expected")
    authority = url.partition("://")[2].partition("/")[0]
    try:
        parsed = httpx.URL(url)
        host = parsed.raw_host.decode("ascii")
        found = parsed.scheme in ("http", "https") and bool(host)
    except (httpx.InvalidURL, UnicodeError) as error:
        if "@" in url:  # what stands before it is perhaps a password, and the library's words may be a part of that
            raise _more_than_a_base(name) from None
        raise ConfigurationError(f"{name}: {url!r} is not a URL: {error}") from error
    if "@" in authority or "?" in url or "#" in url or ("@" in url and not found):
        raise _more_than_a_base(name)
    if not found:
        raise ConfigurationError(f"{name}: {url!r} does not begin with http:// or https:// and a host")
    if url.split() != [url]:
        raise ConfigurationError(f"{name}: {url!r} holds blanks or line breaks")
    if ":" not in host and (len(host) > 254 or not all(_LABEL(label) for label in host.removesuffix(".").split("."))):  # no look-up takes it
        raise ConfigurationError(f"{name}: {url!r} holds a host that cannot be one")
    if not _PORT(authority) or (parsed.port or 1) > 65535:
        raise ConfigurationError(f"{name}: {url!r} holds a port that is none of 1 to 65535")
    return url.rstrip("/")


def _more_than_a_base(name: str) -> ConfigurationError:
    return ConfigurationError(f"{name}: give the URL without credentials, query and fragment")


class _Quiet(httpx.Request):
    """A request that shows itself without what was given to the call."""

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {getattr(self.url, 'shown', '...')!r})>"


def refuse_plain(hosts: Mapping[str, str]) -> None:
    """Refuse base URLs over which a token would leave the machine or its local network unencrypted; `hosts` as `Options` has them."""
    for host, url in hosts.items():
        parsed = httpx.URL(url)
        if parsed.scheme == "http" and not _is_local(parsed.host):
            name = f"{host}_url" if host else "base_url"
            what = f"{name}: {url!r} would send the credentials and all data unencrypted to {parsed.host}: give https://"
            raise ConfigurationError(f"{what}, or `allow_http=True` where everybody on the way is trusted")


def _is_local(host: str) -> bool:
    """Whether a name is one of this machine (RFC 6761) or of the local link (RFC 6762), which no public look-up answers."""
    name = host.lower().removesuffix(".")
    if name == "localhost" or name.endswith((".localhost", ".local")):
        return True
    from ipaddress import ip_address

    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def build(request: Request, options: Options) -> httpx.Request:
    """Return the HTTP request, unsent: arguments given to the client filled in, JSON as the compact bytes that will be signed."""
    try:
        return _built(request, options)
    except EnergyClientError as error:
        raise bare(error) from error.__cause__


def _built(request: Request, options: Options) -> httpx.Request:
    operation = request.operation
    if request.missing:
        _fill_in(request, options)
    common = options.ready.get(operation) or _common(operation, options)
    headers = httpx.Headers(common.bare if request.json is None else common.json)
    for name, value in request.headers.items():
        headers[name] = value
    body = _body(request, headers, options)
    extensions: dict[str, Any] = {"timeout": options.timeout.waits, "energy": operation.auth, "energy.options": options, "energy.operation": operation}
    if "Cookie" in request.headers:  # the operation's own, beside those that servers have set
        extensions["energy.cookies"] = request.headers["Cookie"]
    if (request.form or request.content is not None) and not repeatable(request.form, request.content):
        extensions["energy.once"] = True
    made = _Quiet(operation.method, common.origin, headers=headers, extensions=extensions, **body)
    if body.get("stream").__class__ is httpx.ByteStream:
        made.read()  # so that it has its content at hand, as where the library is given that
    made.url = Target(common, request, options)
    if len(made.url.raw_path) > _LONGEST:
        raise InvalidArgument(f"{operation.name}: an argument cannot be sent: the URL has more than {_LONGEST:,} characters")
    return made


def _fill_in(request: Request, options: Options) -> None:
    operation = request.operation
    for option, argument in request.missing.items():
        value = options.values.get(option)
        if value is not None:
            try:
                operation.put(request, argument, value)
            except (TypeError, ValueError) as error:
                raise InvalidArgument(f"{operation.name}: {error}") from None
        elif argument.required:
            raise InvalidArgument(f"{option}: give it to this call, or once to the client")


class _Common(NamedTuple):
    """What all requests of an operation share: where they go, the path before the operation's, and headers without and with JSON."""

    origin: httpx.URL
    path: str
    bare: httpx.Headers
    json: httpx.Headers


def _common(operation: Operation, options: Options) -> _Common:
    base = options.hosts.get(operation.host)
    if base is None:
        raise ConfigurationError(f"{operation.name} lives on the {operation.host} host: give the client its {operation.host}_url")
    url = httpx.URL(base)
    headers = replaced({"Host": url.netloc.decode("ascii"), "Accept": _ACCEPT[operation.answer], "Content-Type": options.json_type}, options.headers)
    bare = {name: value for name, value in headers.items() if name != "Content-Type"}  # that is JSON's; files and forms say what they are
    common = _Common(url, url.raw_path.decode("ascii").rstrip("/"), httpx.Headers(bare), httpx.Headers(headers))
    options.ready[operation] = common
    return common


def _body(request: Request, headers: httpx.Headers, options: Options) -> dict[str, Any]:
    """How the library is given the content, whose headers are added."""
    if request.form is not None:
        headers.setdefault("Content-Type", f"{options.form_type}; boundary={os.urandom(16).hex()}")  # the library takes the boundary from here
        return {"files": parts(request.form)}
    if request.content is not None:
        body = content(request.content, headers)
        headers.setdefault("Content-Type", request.operation.body)
        return body
    sent = b"" if request.json is None else document(request.json)
    if sent or request.operation.method in _WITH_LENGTH:
        headers["Content-Length"] = str(len(sent))
    return {"stream": httpx.ByteStream(sent)}


def _quoted(value: str) -> str:
    return value if _PLAIN(value) else quote_plus(value)


class Target(httpx.URL):
    """The URL of a request, put together of encoded parts.

    It is parsed, which costs as much as all else of a call, when somebody asks for more than connections and signatures do.
    """

    def __init__(self, common: _Common, request: Request, options: Options) -> None:
        if options.params:
            self._params = options.params.merge(request.query)
            query = str(self._params)
        else:
            self._params = request.query
            query = "&".join([f"{_quoted(name)}={_quoted(value)}" for name, value in request.query.items()])
        self._origin = common.origin
        self._target = f"{common.path}{request.path}{query and '?'}{query}".encode("ascii")
        self._shown = common.origin, request.operation

    def __getattr__(self, name: str) -> Any:
        if "_target" not in self.__dict__:  # a copy that is being made
            raise AttributeError(name)
        super().__init__(str(self._origin.copy_with(raw_path=self._target)))
        return object.__getattribute__(self, name)

    @property
    def shown(self) -> str:
        """The URL as the specification has it, for logs: neither arguments in the path nor in the query."""
        origin, operation = self._shown
        return f"{str(origin).rstrip('/')}{operation.wire.removeprefix(f'{operation.method} ')}"

    @property
    def raw_scheme(self) -> bytes:
        return self._origin.raw_scheme

    @property
    def raw_host(self) -> bytes:
        return self._origin.raw_host

    @property
    def port(self) -> int | None:
        return self._origin.port

    @property
    def raw_path(self) -> bytes:
        return self._target

    @property
    def params(self) -> httpx.QueryParams:
        return httpx.QueryParams(self._params)


def beside(request: httpx.Request, method: str, url: str, content: bytes, headers: Mapping[str, str]) -> httpx.Request:
    """Return a request that authentication needs before `request`: whatever the client adds to that is added to this, and both end in the same time."""
    options: Options | None = request.extensions.get("energy.options")
    params = options.params if options else None
    sent = replaced(options.headers if options else {}, headers)
    extensions = {name: value for name, value in request.extensions.items() if name not in ("energy.cookies", "energy.operation")}
    made = _Quiet(method, url, content=content, headers=sent, extensions=extensions)
    made.url = _Beside(url, params=params or None)
    return made


class _Beside(httpx.URL):
    """The URL of a request of authentication's own."""

    @property
    def shown(self) -> str:
        """The URL without its query, for logs."""
        return str(self.copy_with(query=None))
