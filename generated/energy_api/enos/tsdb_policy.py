# Generated from specs/: do not edit.
"""Storage policies of the time series database: points, storage time and compression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from energy_api.enos.models import (
        GetMeasurementPointTsdbMetadataResponse,
        GetStoragePolicyResponse,
        GetStoragePolicyResponseV20,
        GetUnformattedPolicyResponse,
        SaveStoragePolicyResponse,
        SaveStoragePolicyResponseV20,
        TsdbPolicyModel,
        TsdbPolicyModelV20,
        TsdbPolicyRetention,
        UpdateUnformattedPolicyResponse,
    )

_ERRORS = {80500: "server"}  # of every operation here


class get_measurement_point_tsdb_metadata:
    """Get the kinds of storage that are set up for points of thing models."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="get_measurement_point_tsdb_metadata",
        operation_id="getMeasurementPointTsdbMetadata",
        method="GET",
        path="/tsdb-policy/v2.0/policies",
        summary="Get the kinds of storage that are set up for points of thing models.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={500: "server", **_ERRORS},
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "tsdb_policy/get_points_tsdb_meta_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetMeasurementPointTsdbMetadataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_ids", wire="modelIds", place="query", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="query", style="comma"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_ids: Sequence[str],
        measurepoints: Sequence[str] | None = None,
    ) -> Request:
        """Get the kinds of storage that are set up for points of thing models.

        Returns, for each thing model, the points that are stored and the kinds of storage of each, such as `AI_RAW` and `AI_NORMALIZED`:
        one point can have several. At most 3,000 points.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_ids: Thing models to look up.
            measurepoints: Identifiers of the points to look up; all points of the models when left out. At most 3,000.
        """
        return get_measurement_point_tsdb_metadata.OPERATION.request(
            org_id=org_id,
            model_ids=model_ids,
            measurepoints=measurepoints,
        )

    @staticmethod
    def decode(content: bytes) -> GetMeasurementPointTsdbMetadataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetMeasurementPointTsdbMetadataResponse = get_measurement_point_tsdb_metadata.OPERATION.decode(content)
        return answer


class get_storage_policy:
    """Get a storage policy with the compression of its points."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="get_storage_policy",
        operation_id="getStoragePolicy",
        method="GET",
        path="/tsdb-policy/v2.1/policies/{policyId}",
        summary="Get a storage policy with the compression of its points.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-policy-api/en/2.2.0/v2.1/get_storage_policy.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbpolicy/v2_1/getStoragePolicy_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetStoragePolicyResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="policy_id", wire="policyId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        policy_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Get a storage policy with the compression of its points.

        Returns name, kind and storage time of a policy, and its points by thing model with what is set for their lossy compression.

        Args:
            policy_id: ID of the storage policy; the console shows it under Time Series Data Management, Storage Policies.
            org_id: Organization (OU) that owns the resources.
        """
        return get_storage_policy.OPERATION.request(
            policy_id=policy_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetStoragePolicyResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetStoragePolicyResponse = get_storage_policy.OPERATION.decode(content)
        return answer


class get_storage_policy_v20:
    """Get a storage policy with the identifiers of its points."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="get_storage_policy_v20",
        operation_id="getStoragePolicyV20",
        method="GET",
        path="/tsdb-policy/v2.0/policies/{policyId}",
        summary="Get a storage policy with the identifiers of its points.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "tsdb_policy/get_storage_policy.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetStoragePolicyResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="policy_id", wire="policyId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        policy_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Get a storage policy with the identifiers of its points.

        Version 2.0 of `getStoragePolicy`, without the compression of the points.

        Args:
            policy_id: ID of the storage policy; the console shows it under Time Series Data Management, Storage Policies.
            org_id: Organization (OU) that owns the resources.
        """
        return get_storage_policy_v20.OPERATION.request(
            policy_id=policy_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetStoragePolicyResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetStoragePolicyResponseV20 = get_storage_policy_v20.OPERATION.decode(content)
        return answer


class get_unformatted_policy:
    """Get the storage policy for unformatted data of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="get_unformatted_policy",
        operation_id="getUnformattedPolicy",
        method="GET",
        path="/tsdb-policy/v2.1/policies/unformatted/detail",
        summary="Get the storage policy for unformatted data of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.3.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-policy-api/en/2.4.4/v2.1/get_unformatted_policy.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java: tsdbpolicy/v2_1/GetUnformattedPolicy.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetUnformattedPolicyResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
    ) -> Request:
        """Get the storage policy for unformatted data of an organization.

        Unformatted data are values that come in without a point in a thing model; an organization has one policy for all of them. The
        documentation and the Java sample use this GET, the Python sample the POST of the same path.

        Args:
            org_id: Organization (OU) that owns the resources.
        """
        return get_unformatted_policy.OPERATION.request(
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetUnformattedPolicyResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetUnformattedPolicyResponse = get_unformatted_policy.OPERATION.decode(content)
        return answer


class get_unformatted_policy_by_post:
    """Get the storage policy for unformatted data of an organization, by POST."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="get_unformatted_policy_by_post",
        operation_id="getUnformattedPolicyByPost",
        method="POST",
        path="/tsdb-policy/v2.1/policies/unformatted/detail",
        summary="Get the storage policy for unformatted data of an organization, by POST.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.3.0",
        until="2.4.4",
        source=[{"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbpolicy/v2_1/getUnformattedPolicy.py"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetUnformattedPolicyResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
    ) -> Request:
        """Get the storage policy for unformatted data of an organization, by POST.

        The same as `getUnformattedPolicy`, with the method that the official Python sample uses; it sends an empty body.

        Args:
            org_id: Organization (OU) that owns the resources.
        """
        return get_unformatted_policy_by_post.OPERATION.request(
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetUnformattedPolicyResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetUnformattedPolicyResponse = get_unformatted_policy_by_post.OPERATION.decode(content)
        return answer


class save_storage_policy:
    """Replace the points of a storage policy with their compression, and its storage time."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="save_storage_policy",
        operation_id="saveStoragePolicy",
        method="POST",
        path="/tsdb-policy/v2.1/policies/{policyId}",
        summary="Replace the points of a storage policy with their compression, and its storage time.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-policy-api/zh_CN/2.2.0/v2.1/save_storage_policy.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java: tsdbpolicy/v2_1/SaveStoragePolicy.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SaveStoragePolicyResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="policy_id", wire="policyId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="models", wire="models", place="body", kind="list[model:TsdbPolicyModel]", required=True),
            Argument(name="retention", wire="retention", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        policy_id: str,
        org_id: str | None = None,
        models: Sequence[TsdbPolicyModel | Mapping[str, Any]],
        retention: TsdbPolicyRetention | str | None = None,
    ) -> Request:
        """Replace the points of a storage policy with their compression, and its storage time.

        Saves which points of which thing models a policy covers and how each is compressed: by swinging door (`sdt`), by dead band (`db`),
        by both or by neither. The page does not say whether models and points that are left out are removed from the policy; read the
        policy first and send all of it.

        Args:
            policy_id: ID of the storage policy; the console shows it under Time Series Data Management, Storage Policies.
            org_id: Organization (OU) that owns the resources.
            models: Points that the policy covers, by thing model.
            retention: How long data are stored. Optional if a storage time is set for these points already.
        """
        return save_storage_policy.OPERATION.request(
            policy_id=policy_id,
            org_id=org_id,
            models=models,
            retention=retention,
        )

    @staticmethod
    def decode(content: bytes) -> SaveStoragePolicyResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SaveStoragePolicyResponse = save_storage_policy.OPERATION.decode(content)
        return answer


class save_storage_policy_v20:
    """Replace the points of a storage policy, and its storage time."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="save_storage_policy_v20",
        operation_id="saveStoragePolicyV20",
        method="POST",
        path="/tsdb-policy/v2.0/policies/{policyId}",
        summary="Replace the points of a storage policy, and its storage time.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "tsdb_policy/save_storage_policy.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SaveStoragePolicyResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="policy_id", wire="policyId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="models", wire="models", place="body", kind="list[model:TsdbPolicyModelV20]", required=True),
            Argument(name="retention", wire="retention", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        policy_id: str,
        org_id: str | None = None,
        models: Sequence[TsdbPolicyModelV20 | Mapping[str, Any]],
        retention: TsdbPolicyRetention | str | None = None,
    ) -> Request:
        """Replace the points of a storage policy, and its storage time.

        Version 2.0 of `saveStoragePolicy`, without the compression of the points. The organization goes into the URL, as table and program
        say; the sample of the page leaves it out. The page does not say whether models and points that are left out are removed from the
        policy; read the policy first and send all of it.

        Args:
            policy_id: ID of the storage policy; the console shows it under Time Series Data Management, Storage Policies.
            org_id: Organization (OU) that owns the resources.
            models: Points that the policy covers, by thing model.
            retention: How long data are stored. Optional if a storage time is set for these points already.
        """
        return save_storage_policy_v20.OPERATION.request(
            policy_id=policy_id,
            org_id=org_id,
            models=models,
            retention=retention,
        )

    @staticmethod
    def decode(content: bytes) -> SaveStoragePolicyResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SaveStoragePolicyResponseV20 = save_storage_policy_v20.OPERATION.decode(content)
        return answer


class update_unformatted_policy:
    """Change how long unformatted data of an organization are stored."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="update_unformatted_policy",
        operation_id="updateUnformattedPolicy",
        method="GET",
        path="/tsdb-policy/v2.1/policies/unformatted/update",
        summary="Change how long unformatted data of an organization are stored.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.3.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/tsdb-policy-api/en/2.3.0/v2.1/update_unformatted_policy.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java: tsdbpolicy/v2_1/UpdateUnformattedPolicy.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="UpdateUnformattedPolicyResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="retention", wire="retention", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        retention: TsdbPolicyRetention | str,
    ) -> Request:
        """Change how long unformatted data of an organization are stored.

        A GET that changes something: data older than the new storage time are lost. The documentation and the Java sample use this GET, the
        Python sample the POST of the same path. Not available to applications since cumulative update 5 of EnOS 2.3.

        Args:
            org_id: Organization (OU) that owns the resources.
            retention: New storage time. `M` stands for months, `y` for years.
        """
        return update_unformatted_policy.OPERATION.request(
            org_id=org_id,
            retention=retention,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateUnformattedPolicyResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateUnformattedPolicyResponse = update_unformatted_policy.OPERATION.decode(content)
        return answer


class update_unformatted_policy_by_post:
    """Change how long unformatted data of an organization are stored, by POST."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_policy",
        name="update_unformatted_policy_by_post",
        operation_id="updateUnformattedPolicyByPost",
        method="POST",
        path="/tsdb-policy/v2.1/policies/unformatted/update",
        summary="Change how long unformatted data of an organization are stored, by POST.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.3.0",
        until="2.4.4",
        source=[{"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbpolicy/v2_1/updateUnformattedPolicy.py"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="UpdateUnformattedPolicyResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="retention", wire="retention", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        retention: TsdbPolicyRetention | str,
    ) -> Request:
        """Change how long unformatted data of an organization are stored, by POST.

        The same as `updateUnformattedPolicy`, with the method that the official Python sample uses; it sends an empty body, and the storage
        time in the URL.

        Args:
            org_id: Organization (OU) that owns the resources.
            retention: New storage time. `M` stands for months, `y` for years.
        """
        return update_unformatted_policy_by_post.OPERATION.request(
            org_id=org_id,
            retention=retention,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateUnformattedPolicyResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateUnformattedPolicyResponse = update_unformatted_policy_by_post.OPERATION.decode(content)
        return answer
