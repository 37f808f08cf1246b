"""Downloads and compressed answers: whole or an error, and a file as others are made."""

from __future__ import annotations

import contextlib
import gzip
import os
import socket
import stat
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from energy_clients import AsyncEnapter, Enapter, errors
from energy_core.compression import Inflation
from support import World

CONTENT = bytes(range(256)) * 400
JSON = b'{"devices": [{"device_id": "d1", "type": "LUA"}]}'


@contextlib.contextmanager
def server(*answers: bytes) -> Iterator[str]:
    """A server that gives each connection the next of these answers, whatever it is asked, and closes it; its base URL."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(60)  # for a test that fails before it asks
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/api"

        def serve() -> None:
            for answer in answers:
                connection, _ = listening.accept()
                with connection:
                    head = b""
                    while b"\r\n\r\n" not in head and (piece := connection.recv(65536)):
                        head += piece
                    connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield url
        finally:
            thread.join()


def answer(body: bytes, *headers: str, length: int | None = None, kind: str = "application/zip") -> bytes:
    size = len(body) if length is None else length
    head = ["HTTP/1.1 200 OK", f"Content-Type: {kind}", "Connection: close", *([f"Content-Length: {size}"] if size >= 0 else []), *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def made(world: World, url: str, **settings: Any) -> Any:
    return (AsyncEnapter if world.is_async else Enapter)(url, token="t0ken", **{"retries": 0, **settings})


def blueprint(world: World, content: bytes = CONTENT) -> Any:
    """A download of that content."""
    enapter = world.enapter(lambda request: httpx.Response(200, content=content, headers={"Content-Type": "application/zip"}))
    return enapter.blueprints.download_blueprint(blueprint_id="b1")


@pytest.fixture
def umask() -> Iterator[int]:
    """A umask that is nobody's default."""
    before = os.umask(0o027)
    yield 0o027
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_has_the_mode_that_the_umask_gives(world: World, tmp_path: Path, umask: int) -> None:
    saved = world.run(blueprint(world).save(tmp_path / "b.zip"))
    (tmp_path / "other").write_bytes(b"")
    assert mode(saved) == mode(tmp_path / "other") == 0o666 & ~umask
    assert saved.read_bytes() == CONTENT


@pytest.mark.parametrize("permissions", [0o600, 0o666, 0o755, 0o440])
def test_a_file_that_is_replaced_keeps_its_mode(world: World, tmp_path: Path, umask: int, permissions: int) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(b"old")
    path.chmod(permissions)
    world.run(blueprint(world).save(path))
    assert (mode(path), path.read_bytes()) == (permissions, CONTENT)


def test_symbolic_links_are_followed(world: World, tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    target = tmp_path / "store" / "real.zip"
    (tmp_path / "hop").symlink_to(Path("store", "real.zip"))
    (tmp_path / "link").symlink_to(tmp_path / "hop")
    for _ in ("made", "replaced"):
        assert world.run(blueprint(world).save(tmp_path / "link")) == tmp_path / "link"
        assert (tmp_path / "link").is_symlink()
        assert (target.read_bytes(), target.is_symlink()) == (CONTENT, False)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["hop", "link", "real.zip", "store"]


def test_what_is_no_file_is_refused_before_anything_is_sent(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "to pipe").symlink_to(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        for name, said in (("pipe", "pipe or socket"), ("to pipe", "pipe or socket"), ("socket", "pipe or socket"), (".", "directory"), ("", "directory")):
            with pytest.raises(errors.InvalidArgument, match=f"path: .*{said}"):
                world.run(blueprint(world).save(name))
    assert world.requests == []
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert stat.S_ISSOCK((tmp_path / "socket").stat().st_mode)


@pytest.mark.parametrize("path", ["a\0b", b"b.zip", b"", None, 5, ["b.zip"], "\ud800"])
def test_what_names_no_file_is_refused_before_anything_is_sent(world: World, path: Any) -> None:
    with pytest.raises(errors.InvalidArgument, match=r"path: .* names no file"):
        world.run(blueprint(world).save(path))
    assert world.requests == []


def test_a_folder_that_is_missing_is_named_before_anything_is_sent(world: World, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        world.run(blueprint(world).save(tmp_path / "nowhere" / "b.zip"))
    assert world.requests == []


def test_a_name_may_be_as_long_as_names_can_be(world: World, tmp_path: Path) -> None:
    saved = world.run(blueprint(world).save(tmp_path / ("n" * 250)))
    assert saved.read_bytes() == CONTENT


def test_an_answer_that_breaks_off_leaves_what_was_there(world: World, tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(b"old")
    with server(answer(CONTENT, length=2 * len(CONTENT))) as url, pytest.raises(errors.TransportError, match="connection broke"):
        world.run(made(world, url).blueprints.download_blueprint(blueprint_id="b").save(path))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_plain_answer_shorter_than_its_content_length_is_an_error(world: World) -> None:
    with server(answer(b"ts,telemetry=v\n1,1\n", length=100, kind="text/csv")) as url, pytest.raises(errors.TransportError, match="connection broke"):
        world.run(made(world, url).telemetry.query_time_series(from_=1, to=2, granularity="1s", telemetry=[]))


GZIP = gzip.compress(CONTENT)
ENCODED = {
    "gzip": (GZIP, "gzip"),
    "x-gzip": (GZIP, "X-GZip"),
    "gzip in members": (gzip.compress(CONTENT[:1000]) + gzip.compress(b"") + gzip.compress(CONTENT[1000:]), "gzip"),
    "gzip with padding": (GZIP + bytes(512), "gzip"),
    "deflate": (zlib.compress(CONTENT), "deflate"),
    "bare deflate": (zlib.compress(CONTENT)[2:-4], "deflate"),
    "identity": (CONTENT, "identity"),
}


@pytest.mark.parametrize("name", ENCODED)
def test_a_compressed_file_is_saved_whole(world: World, tmp_path: Path, name: str) -> None:
    body, encoding = ENCODED[name]
    with server(answer(body, f"Content-Encoding: {encoding}")) as url:
        saved = world.run(made(world, url).blueprints.download_blueprint(blueprint_id="b").save(tmp_path / "b"))
    assert saved.read_bytes() == CONTENT


@pytest.mark.parametrize("name", [name for name in ENCODED if name != "identity"])
@pytest.mark.parametrize("known", [True, False], ids=["with a length", "until the end"])
def test_a_compressed_file_that_is_cut_is_an_error(world: World, tmp_path: Path, name: str, known: bool) -> None:
    whole, encoding = ENCODED[name]
    body = whole.rstrip(b"\0")[: -5 if name != "bare deflate" else -1]
    with server(answer(body, f"Content-Encoding: {encoding}", length=None if known else -1)) as url:
        download = made(world, url).blueprints.download_blueprint(blueprint_id="b")
        with pytest.raises(errors.MalformedAnswer, match=r"compression is broken \((gzip|x-gzip|deflate): "):
            world.run(download.save(tmp_path / "b"))
    assert list(tmp_path.iterdir()) == []


def test_a_plain_answer_in_several_members_is_read_whole(world: World) -> None:
    body = gzip.compress(JSON[:20]) + gzip.compress(JSON[20:])
    with server(answer(body, "Content-Encoding: gzip", kind="application/json")) as url:
        assert [device.device_id for device in world.list(made(world, url).assets.list_devices())] == ["d1"]


@pytest.mark.parametrize("cut", [1, 8, 20], ids=["in the length", "before the checksum", "in the data"])
def test_a_plain_answer_whose_compression_is_cut_is_an_error(world: World, cut: int) -> None:
    table = b"ts,device=d telemetry=v\n" + b"".join(b"%d,1\n" % second for second in range(1000))
    with server(answer(gzip.compress(table)[:-cut], "Content-Encoding: gzip", kind="text/csv")) as url:
        call = made(world, url).telemetry.query_time_series
        with pytest.raises(errors.MalformedAnswer, match="the data end in the middle"):
            world.run(call(from_=1, to=2, granularity="1s", telemetry=[{"device": "d", "attribute": "v"}]))


def test_a_compression_that_is_not_read_is_an_error(world: World) -> None:
    said = "compressed as br, which this client does not read"
    with server(answer(b"\x0b\x02\x80ab\x03", "Content-Encoding: br")) as url, pytest.raises(errors.MalformedAnswer, match=said):
        world.run(made(world, url).blueprints.download_blueprint(blueprint_id="b").read())


def test_an_empty_answer_is_not_cut(world: World) -> None:
    with server(answer(b"", "Content-Encoding: gzip")) as url:
        assert world.run(made(world, url).blueprints.download_blueprint(blueprint_id="b").read()) == b""


def test_a_users_own_hook_sees_the_answer_too(world: World) -> None:
    seen: list[int] = []

    def hook(response: httpx.Response) -> None:
        seen.append(response.status_code)

    async def async_hook(response: httpx.Response) -> None:
        hook(response)

    with server(answer(GZIP, "Content-Encoding: gzip")) as url:
        enapter = made(world, url, event_hooks={"response": [async_hook if world.is_async else hook]})
        assert world.run(enapter.blueprints.download_blueprint(blueprint_id="b").read()) == CONTENT
    assert seen == [200]


@given(st.lists(st.binary(max_size=50), min_size=1), st.integers(1, 64), st.data())
@example([b""], 1, None)
def test_pieces_of_any_size_give_the_whole_and_never_less(parts: list[bytes], size: int, data: Any) -> None:
    whole = b"".join(map(gzip.compress, parts))
    assert inflated("gzip", whole, size) == b"".join(parts)
    for encoded in (zlib.compress(b"".join(parts)), zlib.compress(b"".join(parts))[2:-4]):
        assert inflated("deflate", encoded, size) == b"".join(parts)
    ends = {len(b"".join(map(gzip.compress, parts[:number]))) for number in range(len(parts) + 1)}
    cut = data.draw(st.integers(0, len(whole))) if data else 7
    if cut in ends:
        assert b"".join(parts).startswith(inflated("gzip", whole[:cut], size))
    else:
        with pytest.raises(ValueError, match="gzip: "):
            inflated("gzip", whole[:cut], size)


@given(st.binary(min_size=1), st.sampled_from(["gzip", "deflate"]))
def test_bytes_that_are_not_compressed_are_no_other_exception(noise: bytes, encoding: str) -> None:
    with contextlib.suppress(ValueError):
        inflated(encoding, noise, 3)
    with pytest.raises(ValueError, match=f"{encoding}: "):
        inflated(encoding, {"gzip": gzip.compress, "deflate": zlib.compress}[encoding](noise) + b"\x01\x01" + noise, 3)


def inflated(encoding: str, data: bytes, size: int) -> bytes:
    layer = Inflation(encoding)
    found = b"".join(piece for at in range(0, len(data), size) for piece in layer.feed(data[at : at + size]))
    layer.end()
    return found
