"""What generated models and operations share: reading and writing attrs models, and requests as data."""

from .model import DecodeError, Model, OpenIntEnum, OpenStrEnum, dump
from .operation import UNSET, Argument, Envelope, File, Operation, Pagination, Request, Unset

__all__ = [
    "UNSET",
    "Argument",
    "DecodeError",
    "Envelope",
    "File",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "Operation",
    "Pagination",
    "Request",
    "Unset",
    "dump",
]
