# Generated from specs/: do not edit.
"""Thing models with their attributes, measurement points, services and events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Pagination, Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from energy_api.enos.models import (
        GetThingModelResponse,
        SearchThingModelsResponse,
        StringI18n,
        ThingAttribute,
        ThingEvent,
        ThingMeasurepoint,
        ThingModelScope,
        ThingService,
        UpdateThingModelResponse,
    )

_ERRORS = {99400: "invalid", 99403: "permission", 99404: "not-found", 99500: "server", 1203: "authentication"}  # of every operation here


class get_thing_model:
    """Get a thing model by its ID."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="model",
        name="get_thing_model",
        operation_id="getThingModel",
        method="GET",
        path="/model-service/v2.1/thing-models",
        summary="Get a thing model by its ID.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "model/getmodel.md"}, {"kind": "docs", "page": "api_faqs.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetThingModelResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="query", required=True),
            Argument(name="scope", wire="scope", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str,
        scope: ThingModelScope | int | None = None,
    ) -> Request:
        """Get a thing model by its ID.

        Changes are seen about two seconds after `updateThingModel`. Needs the permission Read on the authorization Model Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: ID of the thing model.
            scope: Whose models are looked at. 0 is the organization alone; 1, the default, is the organization and those that have public
                models.
        """
        return get_thing_model.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            scope=scope,
        )

    @staticmethod
    def decode(content: bytes) -> GetThingModelResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetThingModelResponse = get_thing_model.OPERATION.decode(content)
        return answer


class search_thing_models:
    """Search thing models."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="model",
        name="search_thing_models",
        operation_id="searchThingModels",
        method="POST",
        path="/model-service/v2.1/thing-models",
        summary="Search thing models.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, default=10
        ),
        since="2.1.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "model/searchmodel.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/model-api/en/3.0.0/searchmodel"},
            {"kind": "docs", "page": "api_faqs.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:model/modelApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:model/SearchThingModel.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchThingModelsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="scope", wire="scope", place="query"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        scope: ThingModelScope | int | None = None,
        expression: str | None = None,
        projection: Sequence[str] | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """Search thing models.

        Sorters are not supported. The organization goes into the query alone; the documented sample repeats it in the body, which its table
        does not. Works up to documentation 2.4.4; from release 3.0.0 on there is only a version 2.2 of this operation, which came with
        cumulative update 3 of release 2.4. Needs the permission Read on the authorization Model Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            scope: Whose models are looked at. 0 is the organization alone; 1, the default, is the organization and those that have public
                models.
            expression: SQL-like condition on `modelId` with `in` and on `tags` with `=`, `exists` and `not exists`, joined by `and` and
                `or`, such as `modelId in ('StringInverter') and exists(tags.domain)`. Official samples also ask for the tags of elements,
                of which one must fit: `attribute_tags.KEY`, `measurepoint_tags.KEY`, `service_tags.KEY` and `event_tags.KEY`, with `=`,
                `like`, `exists` and `not exists`.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
        """
        return search_thing_models.OPERATION.request(
            org_id=org_id,
            scope=scope,
            expression=expression,
            projection=projection,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> SearchThingModelsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchThingModelsResponse = search_thing_models.OPERATION.decode(content)
        return answer


class update_thing_model:
    """Update a thing model, in part or as a whole."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="model",
        name="update_thing_model",
        operation_id="updateThingModel",
        method="POST",
        path="/model-service/v2.1/thing-models",
        summary="Update a thing model, in part or as a whole.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/model-api/en/2.2.0/updatemodel.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: model/updateThingModel.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateThingModelResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="body", required=True),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="query"),
            Argument(name="name", wire="name", place="body", kind="model:StringI18n"),
            Argument(name="desc", wire="desc", place="body"),
            Argument(name="category", wire="category", place="body"),
            Argument(name="tags", wire="tags", place="body", kind="dict[]"),
            Argument(name="features_to_delete", wire="featuresToDelete", place="body", kind="list[]"),
            Argument(name="attributes", wire="attributes", place="body", kind="dict[model:ThingAttribute]"),
            Argument(name="measurepoints", wire="measurepoints", place="body", kind="dict[model:ThingMeasurepoint]"),
            Argument(name="services", wire="services", place="body", kind="dict[model:ThingService]"),
            Argument(name="events", wire="events", place="body", kind="dict[model:ThingEvent]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str,
        is_patch_update: bool | None = None,
        name: StringI18n | Mapping[str, Any] | None = None,
        desc: str | None = None,
        category: str | None = None,
        tags: Mapping[str, str] | None = None,
        features_to_delete: Sequence[str] | None = None,
        attributes: Mapping[str, ThingAttribute | Mapping[str, Any]] | None = None,
        measurepoints: Mapping[str, ThingMeasurepoint | Mapping[str, Any]] | None = None,
        services: Mapping[str, ThingService | Mapping[str, Any]] | None = None,
        events: Mapping[str, ThingEvent | Mapping[str, Any]] | None = None,
    ) -> Request:
        """Update a thing model, in part or as a whole.

        By default only the fields that are sent change, and `featuresToDelete` takes elements out. With `isPatchUpdate` false, fields that
        are not sent lose their values. An element that a parent or child model has cannot be added. What the answer holds besides the
        envelope is not known. Installations of release 2.3 need its cumulative update 2. Needs the permission Full Access on the
        authorization Model Management, from documentation 2.4.0 on Update on Model.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: ID of the thing model to update.
            is_patch_update: True, the default, changes only the fields that are sent; false also clears the others.
            name: New name. Mandatory where `isPatchUpdate` is true by the English documentation, where it is false by the Chinese one,
                which fits its meaning.
            desc: New description.
            category: New category.
            tags: New tags, replacing all old ones. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200
                characters, no space at either end.
            features_to_delete: IDs of the attributes, measurement points, services and events to take out of the model. Heeded only where
                `isPatchUpdate` is true, and not for elements that the request itself defines.
            attributes: Attributes by their ID.
            measurepoints: Measurement points by their ID.
            services: Services by their ID.
            events: Events by their ID.
        """
        return update_thing_model.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            is_patch_update=is_patch_update,
            name=name,
            desc=desc,
            category=category,
            tags=tags,
            features_to_delete=features_to_delete,
            attributes=attributes,
            measurepoints=measurepoints,
            services=services,
            events=events,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateThingModelResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateThingModelResponse = update_thing_model.OPERATION.decode(content)
        return answer
