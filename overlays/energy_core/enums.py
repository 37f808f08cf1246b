"""Enumerations that grow on the platform's side without breaking readers."""

from __future__ import annotations

import enum
from typing import Self

from .scalars import SCALARS
from .tickets import reading

__all__ = ["OpenIntEnum", "OpenStrEnum"]


class OpenStrEnum(enum.StrEnum):
    """An enumeration of texts that grows on the platform's side: an unknown value becomes a member of its own, with `known` False."""

    @property
    def known(self) -> bool:
        """Whether the specification lists this value."""
        return self.value in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        value = SCALARS[str](value)  # a number is the member of that text, if there is one
        if reading() or not isinstance(value, str):
            return None  # where an answer is read, so that it is read field by field
        if value in cls._value2member_map_:
            return cls(value)
        member = str.__new__(cls, value)
        member._name_, member._value_ = "UNKNOWN", value
        return member


class OpenIntEnum(enum.IntEnum):
    """An enumeration of numbers that grows on the platform's side: an unknown value becomes a member of its own, with `known` False."""

    @property
    def known(self) -> bool:
        """Whether the specification lists this value."""
        return self.value in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        value = SCALARS[int](value)  # as fields that are whole numbers: the text "2" is the number
        if reading() or not isinstance(value, int):
            return None  # where an answer is read, so that it is read field by field
        if value in cls._value2member_map_:
            return cls(value)
        member = int.__new__(cls, value)
        member._name_, member._value_ = "UNKNOWN", int(value)
        return member
