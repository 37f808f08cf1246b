# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel


class EnosEnvelope(TwinModel):
    code: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the code; `OK` (in varying case) for success.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request, to be quoted to EnOS support.")] = None


class EnosGatewayError(TwinModel):
    message: Annotated[str | None, Field(description="What went wrong; the pages give such a text for each status.")] = None


class EnosRefusal(TwinModel):
    code: Annotated[int, Field(description="Why; none of the codes that `x-envelope` counts as success.")]
    msg: Annotated[str | None, Field(description="The reason in words.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request, to be quoted to EnOS support. Not all services send it.")] = None
    data: Annotated[None, Field(description="No payload.")] = None


class EnosStatusRefusal(TwinModel):
    status: Annotated[int, Field(description="Why; none of the codes that `x-envelope` counts as success.")]
    msg: Annotated[str | None, Field(description="The reason in words.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request, to be quoted to EnOS support. Not all services send it.")] = None
    data: Annotated[None, Field(description="No payload.")] = None


class ItemResultCode(IntEnum):
    SUCCESS = 0
    FAILURE = -1


class PaginationResponse(TwinModel):
    sortedBy: Annotated[Any | None, Field(description="How the result is sorted, where the service says it; usually null.")] = None
    pageNo: Annotated[int | None, Field(description="Number of this page.")] = None
    pageSize: Annotated[int | None, Field(description="Records per page as requested.")] = None
    totalSize: Annotated[int | None, Field(description="Records in the whole result.")] = None


class SorterOrder(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


class StringI18n(TwinModel):
    defaultValue: Annotated[str | None, Field(description="Text used where no translation for the locale exists.")] = None
    i18nValue: Annotated[dict[str, Any] | None, Field(description="Translations by locale, such as `en_US` or `zh_CN`.")] = None


class TsdbBoundaryType(StrEnum):
    inside = "inside"
    outside = "outside"
    interpolated = "interpolated"
    sample = "sample"


class TsdbItemFormat(IntEnum):
    ROWS = 0
    ROWS_BY_TIME = 1
    ARRAYS = 2


class TsdbLocalTimeFormat(IntEnum):
    WITHOUT_OFFSET = 0
    WITH_OFFSET = 1


class TsdbOperator(StrEnum):
    eq = "eq"
    nq = "nq"
    gt = "gt"
    lt = "lt"
    ge = "ge"
    le = "le"
    between = "between"
    in_ = "in"


class TsdbOrder(StrEnum):
    timestamp_asc = "timestamp asc"
    timestamp_desc = "timestamp desc"


class Sorter(TwinModel):
    field: Annotated[str, Field(description="Name of the field to sort by.")]
    order: Annotated[SorterOrder | None, Field(description="Sort direction; ascending by default.")] = None


class PaginationRequest(TwinModel):
    pageNo: Annotated[int, Field(description="Page number; the first page is 1.", ge=1)]
    pageSize: Annotated[int, Field(description="Records per page; 10 by default in most operations.", ge=1)]
    sorters: Annotated[list[Sorter] | None, Field(description="Sort order. Only operations that say so support it.")] = None
