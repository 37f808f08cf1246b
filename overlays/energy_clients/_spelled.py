"""Secrets in texts, however they are spelled there: platforms, proxies and log lines repeat what they were sent, quoted in many ways.

How often a sign is quoted has a bound, so that no text takes long to be looked through.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from typing import AnyStr

__all__ = ["REMOVED", "Spelled"]

REMOVED = "***"


class Spelled:
    """Certain secrets, found as they are and quoted for JSON at any depth, for URLs and for HTML, in hexadecimal and in base64, also amid other text."""

    def __init__(self, secrets: Iterable[str]) -> None:
        pattern = "|".join(form for secret in dict.fromkeys(secrets) if secret for form in _forms(secret))
        self._pattern = pattern or "(?!)"  # which is found nowhere

    def removed(self, text: AnyStr) -> AnyStr:
        """The text, or the bytes, with `***` in the place of each."""
        if isinstance(text, bytes):
            return re.sub(self._pattern.encode(), REMOVED.encode(), text)
        return re.sub(self._pattern, REMOVED, text)


def _forms(secret: str) -> Iterator[str]:
    """Regular expressions of what a secret can be written as."""
    data = secret.encode(errors="surrogatepass")
    yield "".join(_sign(sign) for sign in re.findall(r"\\+|.", secret, re.DOTALL))  # a run of backslashes is one sign: nobody counts them
    if len(data) < 8:  # of which so little is left in other alphabets that it would be found in other words
        return
    yield f"(?i:{data.hex()})"
    for before in range(3):  # the number of other bytes in front, which shift all that follows
        text = b64encode(bytes(before) + data).decode()
        whole = text[(0, 2, 3)[before] : (before + len(data)) * 8 // 6]  # the signs in which there is nothing of what stands around
        yield re.escape(whole).replace(r"\+", "[+-]").replace("/", r"\\{0,15}[/_]")


def _sign(sign: str) -> str:
    """One sign in all its spellings."""
    if sign[0] == "\\":
        return r"(?:\\|%(?:25){0,4}5(?i:c)|&#92;){1,60}"
    data = sign.encode(errors="surrogatepass")
    units = re.findall("....", sign.encode("utf-16-be", errors="surrogatepass").hex())
    quoted = [
        (r"\\{0,15}" if sign in "\"'/" else "") + re.escape(sign),
        "".join(f"%(?:25){{0,4}}(?i:{byte:02x})" for byte in data),
        "".join(rf"\\{{1,15}}u(?i:{unit})" for unit in units),
    ]
    quoted += [rf"&#(?:{ord(sign)}|(?i:x0?{ord(sign):x}));", *([re.escape(escape(sign))] if escape(sign) != sign else []), *([r"\+"] if sign == " " else [])]
    return f"(?:{'|'.join(quoted)})"
