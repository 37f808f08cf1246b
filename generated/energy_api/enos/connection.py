# Generated from specs/: do not edit.
"""Products, devices, topology, commands, events, measurement points, logs, certificates, files, firmware and device groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, File, Operation, Pagination, Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from energy_api.enos.models import (
        AddDevicesToDeviceGroupResponse,
        AddSubDeviceResponse,
        ApplyCertificateResponse,
        BatchCreateDevicesResponse,
        BatchCreateDevicesResponseV24,
        CancelCommandResponse,
        CancelOtaTasksResponse,
        CertificateIssueAuthority,
        CreateDeviceGroupResponse,
        CreateDeviceResponse,
        CreateDeviceResponseV24,
        CreateFirmwareResponse,
        CreateOtaJobResponse,
        CreateProductResponse,
        DeleteDeviceGroupResponse,
        DeleteDeviceResponse,
        DeleteFileResponse,
        DeleteFirmwareResponse,
        DeleteOtaJobResponse,
        DeleteProductResponse,
        DeviceCreateOption,
        DeviceDataFormat,
        DeviceFileCategory,
        DeviceGroupType,
        DeviceIdentifier,
        DisableDeviceResponse,
        EnableDeviceResponse,
        FirmwareMetadata,
        GetCommandResponse,
        GetDeviceGroupResponse,
        GetDeviceResponse,
        GetDeviceResponseV24,
        GetDeviceStatsResponse,
        GetDownloadUrlResponse,
        GetEventResponse,
        GetFileInfoResponse,
        GetFirmwareResponse,
        GetGatewayResponse,
        GetGatewayResponseV24,
        GetLatestMeasurepointsResponse,
        GetOtaJobResponse,
        GetProductResponse,
        GetProductResponseV24,
        IntegrationAttributeMessage,
        IntegrationEventMessage,
        IntegrationMeasurepointMessage,
        InvokeServiceResponse,
        ListCertificatesResponse,
        ListFirmwareVersionsResponse,
        OtaJobType,
        OtaRetryPolicy,
        OtaSchedulePolicy,
        OtaUpgradePolicy,
        OtaUpgradeScope,
        ProductType,
        RemoveDevicesFromDeviceGroupResponse,
        RemoveSubDeviceResponse,
        RenewCertificateResponse,
        ReplaceDeviceResponse,
        ReplaceDeviceResponseV24,
        RetryOtaTasksResponse,
        RevokeCertificateResponse,
        RevokeReason,
        SearchCommandsResponse,
        SearchDeviceGroupsByDeviceResponse,
        SearchDeviceGroupsResponse,
        SearchDeviceLogsResponse,
        SearchDevicesByDeviceGroupResponse,
        SearchDevicesResponse,
        SearchDevicesResponseV24,
        SearchDeviceUpgradesResponse,
        SearchEventsResponse,
        SearchFirmwaresResponse,
        SearchOtaJobsResponse,
        SearchOtaTasksResponse,
        SearchProductsResponse,
        SearchProductsResponseV24,
        SearchSubDevicesResponse,
        SearchSubDevicesResponseV24,
        SetMeasurepointResponse,
        Sorter,
        StartOtaJobResponse,
        StopOtaJobResponse,
        StringI18n,
        UpdateDeviceGroupResponse,
        UpdateDeviceResponse,
        UpdateProductResponse,
        UploadIntegrationAttributesResponse,
        UploadIntegrationEventsResponse,
        UploadIntegrationMeasurepointsResponse,
    )

_ERRORS = {99400: "invalid", 99403: "permission", 99404: "not-found", 99500: "server", 1203: "authentication"}  # of every operation here


class add_devices_to_device_group:
    """Add devices to a static device group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="add_devices_to_device_group",
        operation_id="addDevicesToDeviceGroup",
        method="POST",
        path="/connect-service/v2.5/deviceGroups",
        summary="Add devices to a static device group.",
        query={"action": "addDeviceToDeviceGroup"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0,), status_digits=3),
        errors={400: "invalid", 404: "not-found", 500: "server", 901: "conflict", 902: "conflict", 906: "conflict", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.5/add_device_to_group.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/3.0.0/V2.5/add_device_to_group.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AddDevicesToDeviceGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="group_id_query", wire="groupId", place="query"),
            Argument(name="group_id", wire="groupId", place="body"),
            Argument(name="device_identifiers", wire="deviceIdentifiers", place="body", kind="list[model:DeviceIdentifier]"),
            Argument(name="device_identifier", wire="deviceIdentifier", place="body", kind="model:DeviceIdentifier"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        group_id_query: str | None = None,
        group_id: str | None = None,
        device_identifiers: Sequence[DeviceIdentifier | Mapping[str, Any]] | None = None,
        device_identifier: DeviceIdentifier | Mapping[str, Any] | None = None,
    ) -> Request:
        """Add devices to a static device group.

        Some devices can be added and others not: the code is 0 all the same, and every device has its own. The table of the page has one
        `deviceIdentifier`, its sample a list `deviceIdentifiers` without a group, which the sample of `removeDevicesFromDeviceGroup` has in
        the query; give them as the installation wants them. The permission is not on the pages that could be read; its sisters that write
        need Full Access of Device Management.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            group_id_query: ID of the device group, as samples have it. The tables have it in the body.
            group_id: ID of the group, where the query does not say it.
            device_identifiers: The devices, as in the sample.
            device_identifier: One device, as in the table.
        """
        return add_devices_to_device_group.OPERATION.request(
            org_id=org_id,
            group_id_query=group_id_query,
            group_id=group_id,
            device_identifiers=device_identifiers,
            device_identifier=device_identifier,
        )

    @staticmethod
    def decode(content: bytes) -> AddDevicesToDeviceGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AddDevicesToDeviceGroupResponse = add_devices_to_device_group.OPERATION.decode(content)
        return answer


class add_sub_device:
    """Attach sub-devices to a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="add_sub_device",
        operation_id="addSubDevice",
        method="POST",
        path="/connect-service/v2.1/device-topos",
        summary="Attach sub-devices to a gateway.",
        query={"action": "addSubDevice"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={11738: "invalid", 11739: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/add_sub_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AddSubDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="gateway", wire="gateway", place="body", kind="model:DeviceIdentifier", required=True),
            Argument(name="sub_devices", wire="subDevices", place="body", kind="list[model:DeviceIdentifier]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        gateway: DeviceIdentifier | Mapping[str, Any],
        sub_devices: Sequence[DeviceIdentifier | Mapping[str, Any]],
    ) -> Request:
        """Attach sub-devices to a gateway.

        Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            gateway: The gateway.
            sub_devices: Devices to attach.
        """
        return add_sub_device.OPERATION.request(
            org_id=org_id,
            gateway=gateway,
            sub_devices=sub_devices,
        )

    @staticmethod
    def decode(content: bytes) -> AddSubDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AddSubDeviceResponse = add_sub_device.OPERATION.decode(content)
        return answer


class apply_certificate:
    """Have a certificate issued and bind it to a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="apply_certificate",
        operation_id="applyCertificate",
        method="POST",
        path="/connect-service/v2.0/certificates",
        summary="Have a certificate issued and bind it to a device.",
        query={"action": "apply"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11404: "not-found", 11833: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/apply_cert.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ApplyCertificateResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="csr", wire="csr", place="body", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="valid_day", wire="validDay", place="body"),
            Argument(name="issue_authority", wire="issueAuthority", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        csr: str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        valid_day: int | None = None,
        issue_authority: CertificateIssueAuthority | str | None = None,
    ) -> Request:
        """Have a certificate issued and bind it to a device.

        The device must exist and its product must support certificate-based two-way authentication. Failures of the certificate service,
        too (bad or duplicate request, too long a validity, a product without two-way authentication), come as code 99400 and differ in
        `msg` only. Needs Full Access on the authorization Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            csr: Certificate signing request in PEM. For RSA a 2048-bit key and the signature SHA256withRSA; for ECC a key on the 256-bit
                curve prime256v1 and SHA256withECDSA.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            valid_day: Validity in days; 730 by default. More than the maximum of the product is refused; more than the root certificate has
                left is cut to that.
            issue_authority: Type of the certificate; RSA by default. The platform accepts any case.
        """
        return apply_certificate.OPERATION.request(
            org_id=org_id,
            csr=csr,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            valid_day=valid_day,
            issue_authority=issue_authority,
        )

    @staticmethod
    def decode(content: bytes) -> ApplyCertificateResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ApplyCertificateResponse = apply_certificate.OPERATION.decode(content)
        return answer


class batch_create_devices:
    """Create several devices at once."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="batch_create_devices",
        operation_id="batchCreateDevices",
        method="POST",
        path="/connect-service/v2.1/devices",
        summary="Create several devices at once.",
        query={"action": "batchCreate"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0, 99206), status_digits=3),
        errors={11702: "conflict", 11714: "server", 11739: "conflict", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.3.0/batch_create_devices"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/oldversion/batch_create_devices.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/Device/batchCreateDevice.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="BatchCreateDevicesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="device_list", wire="deviceList", place="body", kind="list[model:DeviceCreateOption]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        device_list: Sequence[DeviceCreateOption | Mapping[str, Any]],
    ) -> Request:
        """Create several devices at once.

        The answer tells for each device whether it worked and beside that how many did, so a success of the call is not yet one of every
        device. No page names a code for a partial success; 99206 is taken for one because a batch operation for alerts answers it. Devices
        without a `deviceKey` are assigned one, so sending the request again creates further devices. Documentation writes v2.0 in the path,
        its sample and the official sample code v2.1. Installations of release 2.3 need its cumulative update 3. Needs the permission Full
        Access of Device Management.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            device_list: The devices.
        """
        return batch_create_devices.OPERATION.request(
            org_id=org_id,
            device_list=device_list,
        )

    @staticmethod
    def decode(content: bytes) -> BatchCreateDevicesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: BatchCreateDevicesResponse = batch_create_devices.OPERATION.decode(content)
        return answer


class batch_create_devices_v24:
    """Create several devices at once, their secrets left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="batch_create_devices_v24",
        operation_id="batchCreateDevicesV24",
        method="POST",
        path="/connect-service/v2.4/devices",
        summary="Create several devices at once, their secrets left out or encrypted.",
        query={"action": "batchCreate"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0, 99206), status_digits=3),
        errors={11702: "conflict", 11714: "server", 11739: "conflict", 11858: "conflict", **_ERRORS},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/V2.4/batch_create_devices.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.4/batch_create_devices.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="BatchCreateDevicesResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="device_list", wire="deviceList", place="body", kind="list[model:DeviceCreateOption]", required=True),
            Argument(name="require_secret", wire="requireSecret", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        device_list: Sequence[DeviceCreateOption | Mapping[str, Any]],
        require_secret: bool | None = None,
    ) -> Request:
        """Create several devices at once, their secrets left out or encrypted.

        Version 2.4 of `batchCreateDevices`, with the same partial success; needs EnOS 2.4 with its cumulative update 1. Needs the
        permission Full Access of Device Management.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            device_list: The devices.
            require_secret: Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account.
        """
        return batch_create_devices_v24.OPERATION.request(
            org_id=org_id,
            device_list=device_list,
            require_secret=require_secret,
        )

    @staticmethod
    def decode(content: bytes) -> BatchCreateDevicesResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: BatchCreateDevicesResponseV24 = batch_create_devices_v24.OPERATION.decode(content)
        return answer


class cancel_command:
    """Cancel one cached command of a device, or all of them."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="cancel_command",
        operation_id="cancelCommand",
        method="POST",
        path="/connect-service/v2.1/commands",
        summary="Cancel one cached command of a device, or all of them.",
        query={"action": "cancel"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/cancel_command.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:connect/cancel_command.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="CancelCommandResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="command_id", wire="commandId", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        command_id: str | None = None,
    ) -> Request:
        """Cancel one cached command of a device, or all of them.

        Only commands that are still cached (sent with a `pendingTtl`) can be cancelled. Without `commandId` every cached command of the
        device is. There is no body. Needs the permission Control on the authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            command_id: ID of the command to cancel; left out, all cached commands of the device are cancelled.
        """
        return cancel_command.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            command_id=command_id,
        )

    @staticmethod
    def decode(content: bytes) -> CancelCommandResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CancelCommandResponse = cancel_command.OPERATION.decode(content)
        return answer


class cancel_ota_tasks:
    """Cancel the tasks of an upgrade job for some devices."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="cancel_ota_tasks",
        operation_id="cancelOtaTasks",
        method="POST",
        path="/connect-service/v2.1/ota-jobs",
        summary="Cancel the tasks of an upgrade job for some devices.",
        query={"action": "cancelTask"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={24404: "not-found", 24617: "conflict", 24620: "conflict", 24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.3.0/cancel_ota_task.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/cancelOTATask.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CancelOtaTasksResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="job_id", wire="jobId", place="query", required=True),
            Argument(name="device_keys", wire="deviceKeys", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        job_id: str,
        device_keys: Sequence[str],
    ) -> Request:
        """Cancel the tasks of an upgrade job for some devices.

        Only tasks that have not begun on the device can be cancelled. Needs the permission Control OTA of Firmware as documentation 2.4.0
        calls it.

        Args:
            org_id: Organization (OU) that owns the resources.
            job_id: ID of the upgrade job.
            device_keys: Device keys of the devices.
        """
        return cancel_ota_tasks.OPERATION.request(
            org_id=org_id,
            job_id=job_id,
            device_keys=device_keys,
        )

    @staticmethod
    def decode(content: bytes) -> CancelOtaTasksResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CancelOtaTasksResponse = cancel_ota_tasks.OPERATION.decode(content)
        return answer


class create_device:
    """Create a device below a product."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="create_device",
        operation_id="createDevice",
        method="POST",
        path="/connect-service/v2.1/devices",
        summary="Create a device below a product.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11702: "conflict", 11714: "server", 11739: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/create_device.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:connect/create_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="body", required=True),
            Argument(name="timezone", wire="timezone", place="body", required=True),
            Argument(name="device_name", wire="deviceName", place="body", kind="model:StringI18n", required=True),
            Argument(name="device_attributes", wire="deviceAttributes", place="body", kind="dict[any]"),
            Argument(name="device_key", wire="deviceKey", place="body"),
            Argument(name="device_desc", wire="deviceDesc", place="body"),
            Argument(name="device_tags", wire="deviceTags", place="body", kind="dict[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str,
        timezone: str,
        device_name: StringI18n | Mapping[str, Any],
        device_attributes: Mapping[str, Any] | None = None,
        device_key: str | None = None,
        device_desc: str | None = None,
        device_tags: Mapping[str, str] | None = None,
    ) -> Request:
        """Create a device below a product.

        The product must exist. Without `deviceKey` the platform assigns one, so sending the request again creates another device. Needs the
        permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Key of the product that the device belongs to.
            timezone: Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`.
            device_name: Name of the device; `defaultValue` is mandatory by documentation 3.0.0.
            device_attributes: Attribute values by attribute ID, of the types that the model defines.
            device_key: Device key, unique within the product; assigned by the platform when left out.
            device_desc: Free description.
            device_tags: Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space
                at either end.
        """
        return create_device.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
            timezone=timezone,
            device_name=device_name,
            device_attributes=device_attributes,
            device_key=device_key,
            device_desc=device_desc,
            device_tags=device_tags,
        )

    @staticmethod
    def decode(content: bytes) -> CreateDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateDeviceResponse = create_device.OPERATION.decode(content)
        return answer


class create_device_group:
    """Create a device group, whose devices are chosen one by one or by a condition."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="create_device_group",
        operation_id="createDeviceGroup",
        method="POST",
        path="/connect-service/v2.5/deviceGroups",
        summary="Create a device group, whose devices are chosen one by one or by a condition.",
        query={"action": "createGroup"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={400: "invalid", 500: "server", 900: "invalid", 903: "conflict", 904: "conflict", 905: "conflict", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.5/create_device_group.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.4/V2.5/create_device_group.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateDeviceGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="name", wire="name", place="body", kind="model:StringI18n", required=True),
            Argument(name="type", wire="type", place="body", required=True),
            Argument(name="desc", wire="desc", place="body"),
            Argument(name="condition", wire="condition", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        name: StringI18n | Mapping[str, Any],
        type: DeviceGroupType | str,
        desc: str | None = None,
        condition: str | None = None,
    ) -> Request:
        """Create a device group, whose devices are chosen one by one or by a condition.

        A static group begins empty; `addDevicesToDeviceGroup` fills it. A dynamic group holds whatever meets its condition. The page has
        the action `createGroup`, its sample `createStaticGroup` without a `type`. It lists the error codes of all operations on device
        groups. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            name: Name of the group, of 1 to 64 characters.
            type: Whether devices are added one by one, or belong to the group while they meet its condition.
            desc: Free description.
            condition: Condition of a dynamic group. The manual of the console lists what it can look at: the model ID with `=`, `!=` and
                `in`, the product key with `=` and `in`, tags with `=`, `!=`, `in`, `exists` and `not exists`. How it is written as text is
                not documented.
        """
        return create_device_group.OPERATION.request(
            org_id=org_id,
            name=name,
            type=type,
            desc=desc,
            condition=condition,
        )

    @staticmethod
    def decode(content: bytes) -> CreateDeviceGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateDeviceGroupResponse = create_device_group.OPERATION.decode(content)
        return answer


class create_device_v24:
    """Create a device below a product, its secret left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="create_device_v24",
        operation_id="createDeviceV24",
        method="POST",
        path="/connect-service/v2.4/devices",
        summary="Create a device below a product, its secret left out or encrypted.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11702: "conflict", 11714: "server", 11739: "conflict", 11858: "conflict", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/V2.4/create_device.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateDeviceResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="body", required=True),
            Argument(name="device_name", wire="deviceName", place="body", kind="model:StringI18n", required=True),
            Argument(name="timezone", wire="timezone", place="body", required=True),
            Argument(name="require_secret", wire="requireSecret", place="body"),
            Argument(name="device_attributes", wire="deviceAttributes", place="body", kind="dict[any]"),
            Argument(name="device_key", wire="deviceKey", place="body"),
            Argument(name="device_desc", wire="deviceDesc", place="body"),
            Argument(name="device_tags", wire="deviceTags", place="body", kind="dict[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str,
        device_name: StringI18n | Mapping[str, Any],
        timezone: str,
        require_secret: bool | None = None,
        device_attributes: Mapping[str, Any] | None = None,
        device_key: str | None = None,
        device_desc: str | None = None,
        device_tags: Mapping[str, str] | None = None,
    ) -> Request:
        """Create a device below a product, its secret left out or encrypted.

        Version 2.4 of `createDevice`; needs EnOS 2.4 with its cumulative update 1. Without `deviceKey` the platform assigns one, so sending
        the request again creates another device. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Key of the product that the device belongs to.
            device_name: Name of the device; `defaultValue` is mandatory by documentation 3.0.0.
            timezone: Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`.
            require_secret: Whether to return the secret, encrypted; false by default. Needs an RSA key pair of the service account.
            device_attributes: Attribute values by attribute ID, of the types that the model defines.
            device_key: Device key, unique within the product; assigned by the platform when left out.
            device_desc: Free description.
            device_tags: Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space
                at either end.
        """
        return create_device_v24.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
            device_name=device_name,
            timezone=timezone,
            require_secret=require_secret,
            device_attributes=device_attributes,
            device_key=device_key,
            device_desc=device_desc,
            device_tags=device_tags,
        )

    @staticmethod
    def decode(content: bytes) -> CreateDeviceResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateDeviceResponseV24 = create_device_v24.OPERATION.decode(content)
        return answer


class create_firmware:
    """Upload a firmware file."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="create_firmware",
        operation_id="createFirmware",
        method="POST",
        path="/connect-service/v2.1/ota-firmwares",
        summary="Upload a firmware file.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.2.0/create_firmware.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/oldversion/create_firmware.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareManagement/createFirmwareFile.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="CreateFirmwareResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="metadata", wire="metadata", place="form", kind="model:FirmwareMetadata", required=True),
            Argument(name="file", wire="file", place="form", kind="file", required=True),
            Argument(name="product_key", wire="productKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        metadata: FirmwareMetadata | Mapping[str, Any],
        file: File,
        product_key: str | None = None,
    ) -> Request:
        """Upload a firmware file.

        Two parts, `metadata` with JSON and `file` with the content; the signature does not cover them. Needs the permission Full Access of
        Device Management, from documentation 2.4.0 on the permission Create of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            metadata: What the firmware is, as JSON.
            file: The file; its part names the file in `filename`.
            product_key: Product whose devices the firmware is for. Mandatory before documentation 2.4.4.
        """
        return create_firmware.OPERATION.request(
            org_id=org_id,
            metadata=metadata,
            file=file,
            product_key=product_key,
        )

    @staticmethod
    def decode(content: bytes) -> CreateFirmwareResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateFirmwareResponse = create_firmware.OPERATION.decode(content)
        return answer


class create_ota_job:
    """Create a job that upgrades devices to a firmware, or tries the firmware out on some."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="create_ota_job",
        operation_id="createOtaJob",
        method="POST",
        path="/connect-service/v2.1/ota-jobs",
        summary="Create a job that upgrades devices to a firmware, or tries the firmware out on some.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.2.0/create_ota_job"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/oldversion/create_ota_job.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/api/en/2.4.4/releasenote/enhancement.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/createOTAJob.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateOtaJobResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="firmware_id", wire="firmwareId", place="query", required=True),
            Argument(name="type", wire="type", place="body", required=True),
            Argument(name="upgrade_scope", wire="upgradeScope", place="body", kind="model:OtaUpgradeScope", required=True),
            Argument(name="name", wire="name", place="body", kind="model:StringI18n"),
            Argument(name="upgrade_policy", wire="upgradePolicy", place="body"),
            Argument(name="enable_upgrade_request", wire="enableUpgradeRequest", place="body"),
            Argument(name="upgrade_timeout", wire="upgradeTimeout", place="body"),
            Argument(name="retry_policy", wire="retryPolicy", place="body", kind="model:OtaRetryPolicy"),
            Argument(name="schedule_policy", wire="schedulePolicy", place="body", kind="model:OtaSchedulePolicy"),
            Argument(name="maximum_concurrency", wire="maximumConcurrency", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        firmware_id: str,
        type: OtaJobType | str,
        upgrade_scope: OtaUpgradeScope | Mapping[str, Any],
        name: StringI18n | Mapping[str, Any] | None = None,
        upgrade_policy: OtaUpgradePolicy | str | None = None,
        enable_upgrade_request: bool | None = None,
        upgrade_timeout: int | str | None = None,
        retry_policy: OtaRetryPolicy | Mapping[str, Any] | None = None,
        schedule_policy: OtaSchedulePolicy | Mapping[str, Any] | None = None,
        maximum_concurrency: int | str | None = None,
    ) -> Request:
        """Create a job that upgrades devices to a firmware, or tries the firmware out on some.

        A job of type `verify` tries a firmware out on named devices and takes neither a policy nor a schedule; one of type `upgrade` does
        the upgrade proper. The job has one task per device. Needs the permission Full Access of Device Management, from documentation 2.4.0
        on the permission Create OTA of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            firmware_id: ID of the firmware.
            type: `verify` to try a firmware out, `upgrade` to upgrade.
            upgrade_scope: Which devices to upgrade.
            name: Name of the job.
            upgrade_policy: How the devices in scope are found; by the names, `snapshot` fixes them when the job is created and
                `incremental` adds later ones. Mandatory for `upgrade`.
            enable_upgrade_request: Whether devices may ask for the upgrade themselves. Mandatory for `upgrade`.
            upgrade_timeout: Seconds that a device may take, 300 to 172,800, 7,200 by default; counted from the task state `upgrading` for
                `upgrade`, `published` for `verify`. The official sample code sends the number as a string.
            retry_policy: Whether and how failed tasks are tried again; not at all by default.
            schedule_policy: When tasks may begin; at once and every day from 00:00:00 to 23:59:59 by default.
            maximum_concurrency: How many devices may be upgraded at a time; 300 by default. The official sample code sends the number as a
                string.
        """
        return create_ota_job.OPERATION.request(
            org_id=org_id,
            firmware_id=firmware_id,
            type=type,
            upgrade_scope=upgrade_scope,
            name=name,
            upgrade_policy=upgrade_policy,
            enable_upgrade_request=enable_upgrade_request,
            upgrade_timeout=upgrade_timeout,
            retry_policy=retry_policy,
            schedule_policy=schedule_policy,
            maximum_concurrency=maximum_concurrency,
        )

    @staticmethod
    def decode(content: bytes) -> CreateOtaJobResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateOtaJobResponse = create_ota_job.OPERATION.decode(content)
        return answer


class create_product:
    """Create a product."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="create_product",
        operation_id="createProduct",
        method="POST",
        path="/connect-service/v2.1/products",
        summary="Create a product.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11699: "not-found", **_ERRORS},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/create_product.md"},
            {"kind": "docs", "page": "https://www.envisioniot.com/docs/connection-api/en/2.3.0/create_product.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:connection/Product/createProduct.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateProductResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="bi_directional_auth", wire="biDirectionalAuth", place="body", required=True),
            Argument(name="model_id", wire="modelId", place="body", required=True),
            Argument(name="data_format", wire="dataFormat", place="body", required=True),
            Argument(name="product_name", wire="productName", place="body", kind="model:StringI18n", required=True),
            Argument(name="product_type", wire="productType", place="body", required=True),
            Argument(name="product_desc", wire="productDesc", place="body"),
            Argument(name="dynamic_activate_enabled", wire="dynamicActivateEnabled", place="body"),
            Argument(name="product_tags", wire="productTags", place="body", kind="dict[]"),
            Argument(name="default_valid_day", wire="defaultValidDay", place="body"),
            Argument(name="max_valid_day", wire="maxValidDay", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        bi_directional_auth: bool,
        model_id: str,
        data_format: DeviceDataFormat | str,
        product_name: StringI18n | Mapping[str, Any],
        product_type: ProductType | str,
        product_desc: str | None = None,
        dynamic_activate_enabled: bool | str | None = None,
        product_tags: Mapping[str, str] | None = None,
        default_valid_day: int | str | None = None,
        max_valid_day: int | str | None = None,
    ) -> Request:
        """Create a product.

        The platform assigns the product key, which is the answer. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            bi_directional_auth: Whether platform and device authenticate each other.
            model_id: Model of its devices.
            data_format: Format of the data that its devices send: `Json` as EnOS defines it, or `Custom`.
            product_name: Name of the product.
            product_type: Whether its devices are ordinary devices or gateways.
            product_desc: Free description; at most 100 characters, 512 from documentation 2.4.0 on.
            dynamic_activate_enabled: Whether devices may be activated dynamically; false by default. A string in the documented sample.
            product_tags: Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space
                at either end.
            default_valid_day: Validity of a device certificate when none is asked for, in days; 730 by default. With `biDirectionalAuth`
                only. Since documentation 2.3.0 at the latest. Official sample code also sends the number as text.
            max_valid_day: Longest validity of a device certificate, in days; 1095 by default, asking for more fails. With
                `biDirectionalAuth` only. Since documentation 2.3.0 at the latest. Official sample code also sends the number as text.
        """
        return create_product.OPERATION.request(
            org_id=org_id,
            bi_directional_auth=bi_directional_auth,
            model_id=model_id,
            data_format=data_format,
            product_name=product_name,
            product_type=product_type,
            product_desc=product_desc,
            dynamic_activate_enabled=dynamic_activate_enabled,
            product_tags=product_tags,
            default_valid_day=default_valid_day,
            max_valid_day=max_valid_day,
        )

    @staticmethod
    def decode(content: bytes) -> CreateProductResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateProductResponse = create_product.OPERATION.decode(content)
        return answer


class delete_device:
    """Delete a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="delete_device",
        operation_id="deleteDevice",
        method="POST",
        path="/connect-service/v2.1/devices",
        summary="Delete a device.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/delete_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Delete a device.

        The request has no body. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return delete_device.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteDeviceResponse = delete_device.OPERATION.decode(content)
        return answer


class delete_device_group:
    """Delete a device group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="delete_device_group",
        operation_id="deleteDeviceGroup",
        method="POST",
        path="/connect-service/v2.5/deviceGroups",
        summary="Delete a device group.",
        query={"action": "deleteGroup"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={400: "invalid", 404: "not-found", 500: "server", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/3.0.0/V2.5/delete_device_group.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.4/V2.5/delete_device_group.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json?",
        answer="json",
        model="DeleteDeviceGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="group_id_query", wire="groupId", place="query"),
            Argument(name="group_id", wire="groupId", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        group_id_query: str | None = None,
        group_id: str | None = None,
    ) -> Request:
        """Delete a device group.

        Its devices stay. The group is named in the body by the table of the page and in the query by its sample; give it as the
        installation wants it. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            group_id_query: ID of the device group, as samples have it. The tables have it in the body.
            group_id: ID of the group.
        """
        return delete_device_group.OPERATION.request(
            org_id=org_id,
            group_id_query=group_id_query,
            group_id=group_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteDeviceGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteDeviceGroupResponse = delete_device_group.OPERATION.decode(content)
        return answer


class delete_file:
    """Delete a file that belongs to a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="delete_file",
        operation_id="deleteFile",
        method="POST",
        path="/connect-service/v2.1/files",
        summary="Delete a file that belongs to a device.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/delete_file.md"}],
        auth=("appAccessToken",),
        host="integration",
        answer="json",
        model="DeleteFileResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="file_uri", wire="fileUri", place="query", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        file_uri: str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Delete a file that belongs to a device.

        The request has no body. On the host of the message integration service, with the access token alone. Needs the permission Write of
        Asset. Marked as a preview by the documentation.

        Args:
            org_id: Organization (OU) that owns the resources.
            file_uri: URI of the file; starts with `enos-connect://`.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return delete_file.OPERATION.request(
            org_id=org_id,
            file_uri=file_uri,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteFileResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteFileResponse = delete_file.OPERATION.decode(content)
        return answer


class delete_firmware:
    """Delete a firmware."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="delete_firmware",
        operation_id="deleteFirmware",
        method="POST",
        path="/connect-service/v2.1/ota-firmwares",
        summary="Delete a firmware.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={24404: "not-found", 24604: "conflict", 24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/connection-api/en/2.3.0/delete_firmware"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareManagement/deleteFirmware.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteFirmwareResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="firmware_id", wire="firmwareId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        firmware_id: str,
    ) -> Request:
        """Delete a firmware.

        The request has no body. The official sample code sends a GET here only because its client does so whenever there is no body. Needs
        the permission Full Access of Device Management, from documentation 2.4.0 on the permission Delete of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            firmware_id: ID of the firmware.
        """
        return delete_firmware.OPERATION.request(
            org_id=org_id,
            firmware_id=firmware_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteFirmwareResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteFirmwareResponse = delete_firmware.OPERATION.decode(content)
        return answer


class delete_ota_job:
    """Delete an upgrade job that is not running."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="delete_ota_job",
        operation_id="deleteOtaJob",
        method="POST",
        path="/connect-service/v2.1/ota-jobs",
        summary="Delete an upgrade job that is not running.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={24404: "not-found", 24618: "conflict", 24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/oldversion/delete_ota_job.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/deleteOTAJob.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteOtaJobResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="job_id", wire="jobId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        job_id: str,
    ) -> Request:
        """Delete an upgrade job that is not running.

        The request has no body. Needs the permission Delete OTA of Firmware as documentation 2.4.0 calls it.

        Args:
            org_id: Organization (OU) that owns the resources.
            job_id: ID of the upgrade job.
        """
        return delete_ota_job.OPERATION.request(
            org_id=org_id,
            job_id=job_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteOtaJobResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteOtaJobResponse = delete_ota_job.OPERATION.decode(content)
        return answer


class delete_product:
    """Delete a product that has no devices."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="delete_product",
        operation_id="deleteProduct",
        method="POST",
        path="/connect-service/v2.1/products",
        summary="Delete a product that has no devices.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11619: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/delete_product.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteProductResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str,
    ) -> Request:
        """Delete a product that has no devices.

        A product that does not exist is answered with code 99404. The request has no body. Needs the permission Full Access of Device
        Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Product key of the product.
        """
        return delete_product.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteProductResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteProductResponse = delete_product.OPERATION.decode(content)
        return answer


class disable_device:
    """Disable a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="disable_device",
        operation_id="disableDevice",
        method="POST",
        path="/connect-service/v2.1/devices",
        summary="Disable a device.",
        query={"action": "disable"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={11794: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/disable_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DisableDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Disable a device.

        A disabled device is refused with code 11794. The request has no body. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return disable_device.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> DisableDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DisableDeviceResponse = disable_device.OPERATION.decode(content)
        return answer


class download_file:
    """Download a file that belongs to a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="download_file",
        operation_id="downloadFile",
        method="GET",
        path="/connect-service/v2.1/files",
        summary="Download a file that belongs to a device.",
        query={"action": "download"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/download_file.md"},
            {
                "kind": "client",
                "page": "EnvisionIot/enos-integration-sdk-java@487cc3e:src/main/java/com/envisioniot/enos/iot_http_integration/HttpConnection.java",
            },
            {"kind": "client", "page": "enos-iot/enos-integration-sdk-java@f3a2699:src/main/java/com/enosiot/enos/iot_http_integration/HttpConnection.java"},
        ],
        auth=("appAccessToken",),
        host="integration",
        answer="binary",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="file_uri", wire="fileUri", place="query", required=True),
            Argument(name="category", wire="category", place="query", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="range", wire="Range", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        file_uri: str,
        category: DeviceFileCategory | str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        range: str | None = None,
    ) -> Request:
        """Download a file that belongs to a device.

        The answer is the content of the file, not an envelope; only a refusal is one, in JSON. On the host of the message integration
        service, with the access token alone. With `Range` only a part of the file, as the official clients ask for it; the page does not
        name it. Needs the permission Read of Asset. Marked as a preview by the documentation.

        Args:
            org_id: Organization (OU) that owns the resources.
            file_uri: URI of the file, as the value of a file-type attribute, measurement point or event parameter shows it; starts with
                `enos-connect://`.
            category: Kind of file; `feature` for values of attributes, measurement points and events, `ota` for files of over-the-air
                upgrades.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            range: Part of the file to send, in bytes counted from 0: `bytes=0-1023`, `bytes=1024-` or, for the last ones, `bytes=-1024`.
                All of it when left out.
        """
        return download_file.OPERATION.request(
            org_id=org_id,
            file_uri=file_uri,
            category=category,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            range=range,
        )

    @staticmethod
    def decode(content: bytes) -> bytes:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: bytes = download_file.OPERATION.decode(content)
        return answer


class download_firmware_file:
    """Download the file of a firmware."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="download_firmware_file",
        operation_id="downloadFirmwareFile",
        method="GET",
        path="/connect-service/v2.5/files",
        summary="Download the file of a firmware.",
        query={"action": "downloadFirmwareFile"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "client", "page": "enos-iot/enos-integration-sdk-java@f3a2699:src/main/java/com/enosiot/enos/iot_http_integration/HttpConnection.java"},
            {"kind": "sample", "page": "enos-iot/enos-integration-sdk-java@f3a2699:sample/DownloadFirmwareFileSample.java"},
        ],
        stability="assumed",
        auth=("appAccessToken",),
        host="integration",
        answer="binary",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="firmware_id", wire="firmwareId", place="query", required=True),
            Argument(name="range", wire="Range", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        firmware_id: str,
        range: str | None = None,
    ) -> Request:
        """Download the file of a firmware.

        The answer is the content of the file, not an envelope; only a refusal is one, in JSON. With `Range` only a part of the file. On the
        host of the message integration service, with the access token alone. It is assumed from an official client: no page describes it.
        `downloadFile` with the category `ota` names the same file by the `fileUrl` of the firmware, and a device.

        Args:
            org_id: Organization (OU) that owns the resources.
            firmware_id: ID of the firmware.
            range: Part of the file to send, in bytes counted from 0: `bytes=0-1023`, `bytes=1024-` or, for the last ones, `bytes=-1024`.
                All of it when left out.
        """
        return download_firmware_file.OPERATION.request(
            org_id=org_id,
            firmware_id=firmware_id,
            range=range,
        )

    @staticmethod
    def decode(content: bytes) -> bytes:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: bytes = download_firmware_file.OPERATION.decode(content)
        return answer


class enable_device:
    """Enable a disabled device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="enable_device",
        operation_id="enableDevice",
        method="POST",
        path="/connect-service/v2.1/devices",
        summary="Enable a disabled device.",
        query={"action": "enable"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={11794: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/enable_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="EnableDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Enable a disabled device.

        An enabled device is refused with code 11794. The request has no body. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return enable_device.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> EnableDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: EnableDeviceResponse = enable_device.OPERATION.decode(content)
        return answer


class get_command:
    """Get one command of a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_command",
        operation_id="getCommand",
        method="GET",
        path="/connect-service/v2.1/commands",
        summary="Get one command of a device.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/get_command.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:connect/get_command.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetCommandResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="command_id", wire="commandId", place="query", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        command_id: str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Get one command of a device.

        Tells what became of a command that `setMeasurepoint` or `invokeService` sent or cached. Needs the permission Control on the
        authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            command_id: ID of the command.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return get_command.OPERATION.request(
            org_id=org_id,
            command_id=command_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetCommandResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetCommandResponse = get_command.OPERATION.decode(content)
        return answer


class get_device:
    """Get one device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_device",
        operation_id="getDevice",
        method="GET",
        path="/connect-service/v2.1/devices",
        summary="Get one device.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/get_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Get one device.

        Needs the permission Read of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return get_device.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDeviceResponse = get_device.OPERATION.decode(content)
        return answer


class get_device_group:
    """Get one device group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_device_group",
        operation_id="getDeviceGroup",
        method="GET",
        path="/connect-service/v2.5/deviceGroups",
        summary="Get one device group.",
        query={"action": "getGroup"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={400: "invalid", 404: "not-found", 500: "server", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/preview/V2.5/get_device_group.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.4/V2.5/get_device_group.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetDeviceGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="group_id", wire="groupId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        group_id: str,
    ) -> Request:
        """Get one device group.

        The table calls the payload a list, its sample is one group. Needs the permission Read of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            group_id: ID of the device group.
        """
        return get_device_group.OPERATION.request(
            org_id=org_id,
            group_id=group_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetDeviceGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDeviceGroupResponse = get_device_group.OPERATION.decode(content)
        return answer


class get_device_stats:
    """Count the devices of an organization or a product by their state."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_device_stats",
        operation_id="getDeviceStats",
        method="GET",
        path="/connect-service/v2.1/devices",
        summary="Count the devices of an organization or a product by their state.",
        query={"action": "getStats"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.2.0/get_device_stats.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/Device/getDeviceStatistics.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetDeviceStatsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str | None = None,
    ) -> Request:
        """Count the devices of an organization or a product by their state.

        Wait about two seconds after changing many devices. Needs the permission Read of Device Management by documentation 2.2.0, none
        later.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Product whose devices to count; those of the whole organization when left out.
        """
        return get_device_stats.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetDeviceStatsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDeviceStatsResponse = get_device_stats.OPERATION.decode(content)
        return answer


class get_device_v24:
    """Get one device, its secret left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_device_v24",
        operation_id="getDeviceV24",
        method="GET",
        path="/connect-service/v2.4/devices",
        summary="Get one device, its secret left out or encrypted.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11858: "conflict", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/V2.4/get_device.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetDeviceResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="require_secret", wire="requireSecret", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        require_secret: bool | None = None,
    ) -> Request:
        """Get one device, its secret left out or encrypted.

        Version 2.4 of `getDevice`; needs EnOS 2.4 with its cumulative update 1. The secret is left out unless `requireSecret` asks for it,
        and then encrypted.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            require_secret: Whether to return the secret, encrypted; false by default. Needs an RSA key pair of the service account and the
                permission; without the permission the values of the secret fields tell of an error.
        """
        return get_device_v24.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            require_secret=require_secret,
        )

    @staticmethod
    def decode(content: bytes) -> GetDeviceResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDeviceResponseV24 = get_device_v24.OPERATION.decode(content)
        return answer


class get_download_url:
    """Get an address from which a file of a device can be fetched."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_download_url",
        operation_id="getDownloadUrl",
        method="GET",
        path="/connect-service/v2.1/files",
        summary="Get an address from which a file of a device can be fetched.",
        query={"action": "getDownloadUrl"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {
                "kind": "client",
                "page": "EnvisionIot/enos-integration-sdk-java@487cc3e:src/main/java/com/envisioniot/enos/iot_http_integration/HttpConnection.java",
            },
            {"kind": "client", "page": "enos-iot/enos-integration-sdk-java@f3a2699:src/main/java/com/enosiot/enos/iot_http_integration/HttpConnection.java"},
            {"kind": "sample", "page": "EnvisionIot/enos-integration-sdk-java@487cc3e:sample/DownloadFileByLarkSample.java"},
        ],
        stability="assumed",
        auth=("appAccessToken",),
        host="integration",
        answer="json",
        model="GetDownloadUrlResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="file_uri", wire="fileUri", place="query", required=True),
            Argument(name="category", wire="category", place="query", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        file_uri: str,
        category: DeviceFileCategory | str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Get an address from which a file of a device can be fetched.

        For files in the object storage, which `useLark` of the uploads puts there. The address needs no token; how long it is good for is
        not known. On the host of the message integration service, with the access token alone. It is assumed from the official clients: no
        page describes it.

        Args:
            org_id: Organization (OU) that owns the resources.
            file_uri: URI of the file; starts with `enos-connect://`, or with `enos-lark://` where it lies in the object storage.
            category: Kind of file; `feature` for values of attributes, measurement points and events, `ota` for files of over-the-air
                upgrades.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return get_download_url.OPERATION.request(
            org_id=org_id,
            file_uri=file_uri,
            category=category,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetDownloadUrlResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDownloadUrlResponse = get_download_url.OPERATION.decode(content)
        return answer


class get_event:
    """Get one event that a device reported."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_event",
        operation_id="getEvent",
        method="GET",
        path="/connect-service/v2.1/events",
        summary="Get one event that a device reported.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/get_event.md"},
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/connection-api/zh_CN/2.2.0/get_event"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetEventResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="event_id", wire="eventId", place="query", required=True),
            Argument(name="resolve_name", wire="resolveName", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        event_id: str,
        resolve_name: bool | None = None,
    ) -> Request:
        """Get one event that a device reported.

        Needs the permission Control on the authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            event_id: ID of the event.
            resolve_name: Whether to return the names of the event and its output parameters; false by default. Since documentation 2.2.0.
        """
        return get_event.OPERATION.request(
            org_id=org_id,
            event_id=event_id,
            resolve_name=resolve_name,
        )

    @staticmethod
    def decode(content: bytes) -> GetEventResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetEventResponse = get_event.OPERATION.decode(content)
        return answer


class get_file_info:
    """Get name, size and digest of a file that belongs to a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_file_info",
        operation_id="getFileInfo",
        method="GET",
        path="/connect-service/v2.1/files",
        summary="Get name, size and digest of a file that belongs to a device.",
        query={"action": "getFileInfo"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "client", "page": "enos-iot/enos-integration-sdk-java@f3a2699:src/main/java/com/enosiot/enos/iot_http_integration/HttpConnection.java"},
            {"kind": "client", "page": "enos-iot/enos-integration-sdk-java@f3a2699:src/main/java/com/enosiot/enos/iot_http_integration/dto/FileMetaDto.java"},
        ],
        stability="assumed",
        auth=("appAccessToken",),
        host="integration",
        answer="json",
        model="GetFileInfoResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="file_uri", wire="fileUri", place="query", required=True),
            Argument(name="category", wire="category", place="query", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        file_uri: str,
        category: DeviceFileCategory | str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Get name, size and digest of a file that belongs to a device.

        On the host of the message integration service, with the access token alone. It is assumed from an official client: no page
        describes it.

        Args:
            org_id: Organization (OU) that owns the resources.
            file_uri: URI of the file; starts with `enos-connect://`, or with `enos-lark://` where it lies in the object storage.
            category: Kind of file; `feature` for values of attributes, measurement points and events, `ota` for files of over-the-air
                upgrades.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return get_file_info.OPERATION.request(
            org_id=org_id,
            file_uri=file_uri,
            category=category,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetFileInfoResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetFileInfoResponse = get_file_info.OPERATION.decode(content)
        return answer


class get_firmware:
    """Get what is known of a firmware."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_firmware",
        operation_id="getFirmware",
        method="GET",
        path="/connect-service/v2.1/ota-firmwares",
        summary="Get what is known of a firmware.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={24404: "not-found", 24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://www.envisioniot.com/docs/connection-api/en/2.3.0/get_firmware.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.0/oldversion/get_firmware.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareManagement/getFirmwareFile.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetFirmwareResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="firmware_id", wire="firmwareId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        firmware_id: str,
    ) -> Request:
        """Get what is known of a firmware.

        Wait about two seconds after changing many. Needs the permission Read of Device Management, from documentation 2.4.0 on the
        permission Read of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            firmware_id: ID of the firmware.
        """
        return get_firmware.OPERATION.request(
            org_id=org_id,
            firmware_id=firmware_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetFirmwareResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetFirmwareResponse = get_firmware.OPERATION.decode(content)
        return answer


class get_gateway:
    """Get the gateway that a sub-device is attached to."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_gateway",
        operation_id="getGateway",
        method="POST",
        path="/connect-service/v2.1/device-topos",
        summary="Get the gateway that a sub-device is attached to.",
        query={"action": "getGateway"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/get_gateway.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetGatewayResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="sub_device", wire="subDevice", place="body", kind="model:DeviceIdentifier", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        sub_device: DeviceIdentifier | Mapping[str, Any],
    ) -> Request:
        """Get the gateway that a sub-device is attached to.

        Needs the permission Read of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            sub_device: The sub-device.
        """
        return get_gateway.OPERATION.request(
            org_id=org_id,
            sub_device=sub_device,
        )

    @staticmethod
    def decode(content: bytes) -> GetGatewayResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetGatewayResponse = get_gateway.OPERATION.decode(content)
        return answer


class get_gateway_v24:
    """Get the gateway that a sub-device is attached to, its secret left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_gateway_v24",
        operation_id="getGatewayV24",
        method="POST",
        path="/connect-service/v2.4/device-topos",
        summary="Get the gateway that a sub-device is attached to, its secret left out or encrypted.",
        query={"action": "getGateway"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11858: "conflict", **_ERRORS},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/V2.4/get_gateway.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.4/get_gateway.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetGatewayResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="sub_device", wire="subDevice", place="body", kind="model:DeviceIdentifier", required=True),
            Argument(name="require_secret", wire="requireSecret", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        sub_device: DeviceIdentifier | Mapping[str, Any],
        require_secret: bool | None = None,
    ) -> Request:
        """Get the gateway that a sub-device is attached to, its secret left out or encrypted.

        Version 2.4 of `getGateway`; needs EnOS 2.4 with its cumulative update 1. Wait about two seconds after changing many devices. The
        secret is left out unless `requireSecret` asks for it, and then encrypted.

        Args:
            org_id: Organization (OU) that owns the resources.
            sub_device: The sub-device.
            require_secret: Whether to return the secret, encrypted; false by default. Needs an RSA key pair of the service account and the
                permission; without the permission the values of the secret fields tell of an error.
        """
        return get_gateway_v24.OPERATION.request(
            org_id=org_id,
            sub_device=sub_device,
            require_secret=require_secret,
        )

    @staticmethod
    def decode(content: bytes) -> GetGatewayResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetGatewayResponseV24 = get_gateway_v24.OPERATION.decode(content)
        return answer


class get_latest_measurepoints:
    """Get the latest measurement point values that a device uploaded."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_latest_measurepoints",
        operation_id="getLatestMeasurepoints",
        method="POST",
        path="/connect-service/v2.1/measurepoints",
        summary="Get the latest measurement point values that a device uploaded.",
        query={"action": "queryLatest"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/get_latest_measurement_points.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetLatestMeasurepointsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="measurepoint_ids", wire="measurepointIds", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        measurepoint_ids: Sequence[str] | None = None,
    ) -> Request:
        """Get the latest measurement point values that a device uploaded.

        Raw and mirrored values, uploaded over HTTP, MQTT or CoAP. Values that stream processing calculated and values of offline message
        integration are not among them; the TSDB data service has those. Needs the permission Read on the authorization Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            measurepoint_ids: Identifiers of the measurement points. All of the device by default.
        """
        return get_latest_measurepoints.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            measurepoint_ids=measurepoint_ids,
        )

    @staticmethod
    def decode(content: bytes) -> GetLatestMeasurepointsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetLatestMeasurepointsResponse = get_latest_measurepoints.OPERATION.decode(content)
        return answer


class get_ota_job:
    """Get an upgrade job."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_ota_job",
        operation_id="getOtaJob",
        method="GET",
        path="/connect-service/v2.1/ota-jobs",
        summary="Get an upgrade job.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={24404: "not-found", 24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.3.0/get_ota_job.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/oldversion/get_ota_job.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/getOTAJob.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetOtaJobResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="job_id", wire="jobId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        job_id: str,
    ) -> Request:
        """Get an upgrade job.

        Wait about two seconds after changing many. The official sample code sends a POST; the documentation has a GET. Needs the permission
        Read of Device Management, from documentation 2.4.0 on the permission Read OTA of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            job_id: ID of the upgrade job.
        """
        return get_ota_job.OPERATION.request(
            org_id=org_id,
            job_id=job_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetOtaJobResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetOtaJobResponse = get_ota_job.OPERATION.decode(content)
        return answer


class get_product:
    """Get one product."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_product",
        operation_id="getProduct",
        method="GET",
        path="/connect-service/v2.1/products",
        summary="Get one product.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11611: "not-found", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/get_product.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetProductResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str,
    ) -> Request:
        """Get one product.

        Needs the permission Read of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Product key of the product.
        """
        return get_product.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetProductResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetProductResponse = get_product.OPERATION.decode(content)
        return answer


class get_product_v24:
    """Get one product, its secret left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="get_product_v24",
        operation_id="getProductV24",
        method="GET",
        path="/connect-service/v2.4/products",
        summary="Get one product, its secret left out or encrypted.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11611: "not-found", 11858: "conflict", **_ERRORS},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/V2.4/get_product.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.4/get_product.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetProductResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="query", required=True),
            Argument(name="require_secret", wire="requireSecret", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str,
        require_secret: bool | None = None,
    ) -> Request:
        """Get one product, its secret left out or encrypted.

        Version 2.4 of `getProduct`; needs EnOS 2.4 with its cumulative update 1. The secret is left out unless `requireSecret` asks for it,
        and then encrypted.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Product key of the product.
            require_secret: Whether to return the secret, encrypted; false by default. Needs an RSA key pair of the service account and the
                permission; without the permission the values of the secret fields tell of an error.
        """
        return get_product_v24.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
            require_secret=require_secret,
        )

    @staticmethod
    def decode(content: bytes) -> GetProductResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetProductResponseV24 = get_product_v24.OPERATION.decode(content)
        return answer


class invoke_service:
    """Invoke a service of a device, at once or as a cached command."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="invoke_service",
        operation_id="invokeService",
        method="POST",
        path="/connect-service/v2.1/commands",
        summary="Invoke a service of a device, at once or as a cached command.",
        query={"action": "invokeService"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11810: "invalid", 11888: "conflict", 11900: "conflict", 11902: "conflict", 11904: "timeout", 11915: "timeout", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/invoke_service.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="InvokeServiceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="service_id", wire="serviceId", place="query", required=True),
            Argument(name="input_data", wire="inputData", place="body", kind="dict[any]", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="pending_ttl", wire="pendingTtl", place="query"),
            Argument(name="timeout", wire="timeout", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        service_id: str,
        input_data: Mapping[str, Any],
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        pending_ttl: int | None = None,
        timeout: int | None = None,
    ) -> Request:
        """Invoke a service of a device, at once or as a cached command.

        With `pendingTtl` 0 the call blocks until the device answers or `timeout` passes, and returns the output. With a larger `pendingTtl`
        the command is cached for the device and the call returns its `commandId` at once; `getCommand` tells later what came of it. Needs
        the permission Control on the authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            service_id: Identifier of the service in the thing model of the device.
            input_data: Values of the input parameters by identifier, of the types that the thing model defines.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            pending_ttl: How long the command may wait in the cache, in seconds, at most 48 hours. 0, the default, sends it at once.
            timeout: How long to wait for the device to carry out the service, in seconds; 30 by default.
        """
        return invoke_service.OPERATION.request(
            org_id=org_id,
            service_id=service_id,
            input_data=input_data,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            pending_ttl=pending_ttl,
            timeout=timeout,
        )

    @staticmethod
    def decode(content: bytes) -> InvokeServiceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: InvokeServiceResponse = invoke_service.OPERATION.decode(content)
        return answer


class list_certificates:
    """List the certificates that are bound to a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="list_certificates",
        operation_id="listCertificates",
        method="GET",
        path="/connect-service/v2.0/certificates",
        summary="List the certificates that are bound to a device.",
        query={"action": "list"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={11404: "not-found", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/list_cert.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListCertificatesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """List the certificates that are bound to a device.

        Revoked and expired certificates are listed, too. Failures of the certificate service come as code 99400 and differ in `msg` only.
        Needs the permission Read on the authorization Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return list_certificates.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> ListCertificatesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListCertificatesResponse = list_certificates.OPERATION.decode(content)
        return answer


class list_firmware_versions:
    """List the firmware versions that the devices of a product have."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="list_firmware_versions",
        operation_id="listFirmwareVersions",
        method="GET",
        path="/connect-service/v2.1/ota-firmwares",
        summary="List the firmware versions that the devices of a product have.",
        query={"action": "listVersion"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.3.0/list_firmware_version.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareManagement/listDeviceCurrentFirmware.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListFirmwareVersionsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str,
    ) -> Request:
        """List the firmware versions that the devices of a product have.

        Needs the permission Read of Device Management, from documentation 2.4.0 on the permission Read of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Product key of the product.
        """
        return list_firmware_versions.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
        )

    @staticmethod
    def decode(content: bytes) -> ListFirmwareVersionsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListFirmwareVersionsResponse = list_firmware_versions.OPERATION.decode(content)
        return answer


class remove_devices_from_device_group:
    """Remove devices from a static device group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="remove_devices_from_device_group",
        operation_id="removeDevicesFromDeviceGroup",
        method="POST",
        path="/connect-service/v2.5/deviceGroups",
        summary="Remove devices from a static device group.",
        query={"action": "removeDeviceFromDeviceGroup"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0,), status_digits=3),
        errors={400: "invalid", 404: "not-found", 500: "server", 906: "conflict", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.5/remove_device_from_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveDevicesFromDeviceGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="group_id_query", wire="groupId", place="query"),
            Argument(name="group_id", wire="groupId", place="body"),
            Argument(name="device_identifiers", wire="deviceIdentifiers", place="body", kind="list[model:DeviceIdentifier]"),
            Argument(name="device_identifier", wire="deviceIdentifier", place="body", kind="model:DeviceIdentifier"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        group_id_query: str | None = None,
        group_id: str | None = None,
        device_identifiers: Sequence[DeviceIdentifier | Mapping[str, Any]] | None = None,
        device_identifier: DeviceIdentifier | Mapping[str, Any] | None = None,
    ) -> Request:
        """Remove devices from a static device group.

        Some devices can be removed and others not: the code is 0 all the same, and every device has its own. The table of the page has
        group and `deviceIdentifier` in the body, its sample the group in the query and no body, so whether one device or a list is taken
        follows from `addDevicesToDeviceGroup`. The permission is not on the pages that could be read; its sisters that write need Full
        Access of Device Management.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            group_id_query: ID of the device group, as samples have it. The tables have it in the body.
            group_id: ID of the group, where the query does not say it.
            device_identifiers: The devices.
            device_identifier: One device, as in the table.
        """
        return remove_devices_from_device_group.OPERATION.request(
            org_id=org_id,
            group_id_query=group_id_query,
            group_id=group_id,
            device_identifiers=device_identifiers,
            device_identifier=device_identifier,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveDevicesFromDeviceGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveDevicesFromDeviceGroupResponse = remove_devices_from_device_group.OPERATION.decode(content)
        return answer


class remove_sub_device:
    """Detach sub-devices from a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="remove_sub_device",
        operation_id="removeSubDevice",
        method="POST",
        path="/connect-service/v2.1/device-topos",
        summary="Detach sub-devices from a gateway.",
        query={"action": "removeSubDevice"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={11738: "invalid", 11795: "invalid", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/remove_sub_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveSubDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="gateway", wire="gateway", place="body", kind="model:DeviceIdentifier", required=True),
            Argument(name="sub_devices", wire="subDevices", place="body", kind="list[model:DeviceIdentifier]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        gateway: DeviceIdentifier | Mapping[str, Any],
        sub_devices: Sequence[DeviceIdentifier | Mapping[str, Any]],
    ) -> Request:
        """Detach sub-devices from a gateway.

        The devices themselves remain. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            gateway: The gateway.
            sub_devices: Devices to detach.
        """
        return remove_sub_device.OPERATION.request(
            org_id=org_id,
            gateway=gateway,
            sub_devices=sub_devices,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveSubDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveSubDeviceResponse = remove_sub_device.OPERATION.decode(content)
        return answer


class renew_certificate:
    """Replace a certificate of a device by a new one."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="renew_certificate",
        operation_id="renewCertificate",
        method="POST",
        path="/connect-service/v2.0/certificates",
        summary="Replace a certificate of a device by a new one.",
        query={"action": "renew"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11404: "not-found", 11833: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/update_cert.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RenewCertificateResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="cert_sn", wire="certSn", place="body", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="csr", wire="csr", place="body"),
            Argument(name="valid_day", wire="validDay", place="body"),
            Argument(name="issue_authority", wire="issueAuthority", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        cert_sn: int,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        csr: str | None = None,
        valid_day: int | None = None,
        issue_authority: CertificateIssueAuthority | str | None = None,
    ) -> Request:
        """Replace a certificate of a device by a new one.

        The new certificate has another serial number and is bound to the device. A certificate that was revoked or has expired cannot be
        renewed: apply for a new one. Such refusals, and failures of the certificate service, come as code 99400 and differ in `msg` only.
        Needs Full Access on the authorization Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            cert_sn: Serial number of the certificate to renew. Answers hold it as a string.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            csr: Certificate signing request in PEM, as in `applyCertificate`. Left out, the data of the existing certificate is used.
            valid_day: Validity in days; 730 by default. More than the maximum of the product is refused; more than the root certificate has
                left is cut to that.
            issue_authority: Type of the certificate; RSA by default. The platform accepts any case.
        """
        return renew_certificate.OPERATION.request(
            org_id=org_id,
            cert_sn=cert_sn,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            csr=csr,
            valid_day=valid_day,
            issue_authority=issue_authority,
        )

    @staticmethod
    def decode(content: bytes) -> RenewCertificateResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RenewCertificateResponse = renew_certificate.OPERATION.decode(content)
        return answer


class replace_device:
    """Give an asset a new device key and secret, as when its hardware is exchanged."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="replace_device",
        operation_id="replaceDevice",
        method="POST",
        path="/connect-service/v2.1/devices",
        summary="Give an asset a new device key and secret, as when its hardware is exchanged.",
        query={"action": "replaceDevice"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11702: "conflict", 11704: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/replace_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ReplaceDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="new_device_key", wire="newDeviceKey", place="body", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        new_device_key: str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Give an asset a new device key and secret, as when its hardware is exchanged.

        The asset ID stays, so the data of the old and the new hardware belong together. The old key and secret stop being valid and the
        device is inactive until the new hardware connects. A second request with the same key changes nothing more: naming the asset ID it
        is refused with code 11704, and `getDevice` tells the secret. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            new_device_key: New device key of 4 to 64 characters: letters, digits, `-`, `_`, `.`, `:` and at most 3 special characters.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return replace_device.OPERATION.request(
            org_id=org_id,
            new_device_key=new_device_key,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> ReplaceDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ReplaceDeviceResponse = replace_device.OPERATION.decode(content)
        return answer


class replace_device_v24:
    """Give an asset a new device key and secret, the secret left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="replace_device_v24",
        operation_id="replaceDeviceV24",
        method="POST",
        path="/connect-service/v2.4/devices",
        summary="Give an asset a new device key and secret, the secret left out or encrypted.",
        query={"action": "replaceDevice"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11702: "conflict", 11704: "conflict", 11858: "conflict", **_ERRORS},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.0/V2.4/replace_device"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/3.0.0/V2.4/replace_device.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ReplaceDeviceResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="new_device_key", wire="newDeviceKey", place="body", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="require_secret", wire="requireSecret", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        new_device_key: str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        require_secret: bool | None = None,
    ) -> Request:
        """Give an asset a new device key and secret, the secret left out or encrypted.

        Version 2.4 of `replaceDevice`; needs EnOS 2.4 with its cumulative update 1. The asset ID stays; the device is inactive until the
        new hardware connects. The new secret is left out unless `requireSecret` asks for it, and then encrypted. Needs the permission Full
        Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            new_device_key: New device key of 4 to 64 characters: letters, digits, `-`, `_` and `.`.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            require_secret: Whether to return the new secret, encrypted; false by default. Needs an RSA key pair of the service account.
        """
        return replace_device_v24.OPERATION.request(
            org_id=org_id,
            new_device_key=new_device_key,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            require_secret=require_secret,
        )

    @staticmethod
    def decode(content: bytes) -> ReplaceDeviceResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ReplaceDeviceResponseV24 = replace_device_v24.OPERATION.decode(content)
        return answer


class retry_ota_tasks:
    """Try the failed tasks of an upgrade job again for some devices."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="retry_ota_tasks",
        operation_id="retryOtaTasks",
        method="POST",
        path="/connect-service/v2.1/ota-jobs",
        summary="Try the failed tasks of an upgrade job again for some devices.",
        query={"action": "retryTask"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={24404: "not-found", 24617: "conflict", 24621: "conflict", 24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/oldversion/retry_ota_task.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/retryOTATask.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RetryOtaTasksResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="job_id", wire="jobId", place="query", required=True),
            Argument(name="device_keys", wire="deviceKeys", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        job_id: str,
        device_keys: Sequence[str],
    ) -> Request:
        """Try the failed tasks of an upgrade job again for some devices.

        Only failed tasks can be tried again. Needs the permission Control OTA of Firmware as documentation 2.4.0 calls it.

        Args:
            org_id: Organization (OU) that owns the resources.
            job_id: ID of the upgrade job.
            device_keys: Device keys of the devices.
        """
        return retry_ota_tasks.OPERATION.request(
            org_id=org_id,
            job_id=job_id,
            device_keys=device_keys,
        )

    @staticmethod
    def decode(content: bytes) -> RetryOtaTasksResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RetryOtaTasksResponse = retry_ota_tasks.OPERATION.decode(content)
        return answer


class revoke_certificate:
    """Revoke a certificate that is bound to a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="revoke_certificate",
        operation_id="revokeCertificate",
        method="POST",
        path="/connect-service/v2.0/certificates",
        summary="Revoke a certificate that is bound to a device.",
        query={"action": "revoke"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={11404: "not-found", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/delete_cert.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RevokeCertificateResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="cert_sn", wire="certSn", place="body", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="cert_sn_query", wire="certSn", place="query"),
            Argument(name="reason_query", wire="reason", place="query"),
            Argument(name="reason", wire="reason", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        cert_sn: int,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        cert_sn_query: int | None = None,
        reason_query: RevokeReason | int | None = None,
        reason: RevokeReason | int | None = None,
    ) -> Request:
        """Revoke a certificate that is bound to a device.

        The certificate must be bound to the device and not have expired. The documentation lists `certSn` and `reason` as query parameters
        and as body fields; its sample sends the body, so leave the query ones out. Failures of the certificate service come as code 99400
        and differ in `msg` only. Needs Full Access on the authorization Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            cert_sn: Serial number of the certificate. Answers hold it as a string.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            cert_sn_query: Serial number of the certificate, as in the body. Send the body.
            reason_query: Why the certificate is revoked, as in the body. Send the body.
            reason: Why the certificate is revoked; 0 (unspecified) by default.
        """
        return revoke_certificate.OPERATION.request(
            org_id=org_id,
            cert_sn=cert_sn,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            cert_sn_query=cert_sn_query,
            reason_query=reason_query,
            reason=reason,
        )

    @staticmethod
    def decode(content: bytes) -> RevokeCertificateResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RevokeCertificateResponse = revoke_certificate.OPERATION.decode(content)
        return answer


class search_commands:
    """Search the commands that were sent to a device or wait for it."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_commands",
        operation_id="searchCommands",
        method="POST",
        path="/connect-service/v2.1/commands",
        summary="Search the commands that were sent to a device or wait for it.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, default=10
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/search_command.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:connection/DeviceData/connectionDeviceDataApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchCommandsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
    ) -> Request:
        """Search the commands that were sent to a device or wait for it.

        Newest first (`createTime` descending), 100 commands a page unless `pagination` says otherwise; the order cannot be changed. Needs
        the permission Control on the authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            expression: SQL-like condition on `state` (with `=`), `commandName` with a locale, such as `commandName.en_US` (with `like`),
                and `createTime` (with `>`, `=` and `<`). Official samples also have `commandName.default` and other languages, such as
                `commandName.ja_JP`, and `>=` for `createTime`.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
            projection: Fields to return, with `.` for a field within a field and `[*]` for all items of an array. All by default.
        """
        return search_commands.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
        )

    @staticmethod
    def decode(content: bytes) -> SearchCommandsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchCommandsResponse = search_commands.OPERATION.decode(content)
        return answer


class search_device_groups:
    """Search the device groups of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_device_groups",
        operation_id="searchDeviceGroups",
        method="POST",
        path="/connect-service/v2.5/deviceGroups",
        summary="Search the device groups of an organization.",
        query={"action": "searchGroup"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={400: "invalid", 500: "server", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.5/search_device_group.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/3.0.0/V2.5/search_device_group.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchDeviceGroupsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """Search the device groups of an organization.

        The format line of the page says GET, but the sample sends a body by POST, which is what is described here. 10 groups per page when
        no pagination is given, at most 1,000; more than 50 are slow, and EnOS Edge takes up to 3,000. Sorters are not supported. Needs the
        permission Read of Device Management, as its sisters that read do.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter, conditions joined by `and` and `or`, on `groupId`, `groupName` and `groupType`. Which operators
                each knows is not documented; the sample has `groupId in (…)`.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
        """
        return search_device_groups.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> SearchDeviceGroupsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchDeviceGroupsResponse = search_device_groups.OPERATION.decode(content)
        return answer


class search_device_groups_by_device:
    """Search the device groups that a device is in."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_device_groups_by_device",
        operation_id="searchDeviceGroupsByDevice",
        method="POST",
        path="/connect-service/v2.5/deviceGroups",
        summary="Search the device groups that a device is in.",
        query={"action": "searchDeviceGroupByDevice"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={400: "invalid", 500: "server", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.5/search_group_by_device.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.4/V2.5/search_group_by_device.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchDeviceGroupsByDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="device_identifier", wire="deviceIdentifier", place="body", kind="model:DeviceIdentifier", required=True),
            Argument(name="expression", wire="expression", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        device_identifier: DeviceIdentifier | Mapping[str, Any],
        expression: str | None = None,
    ) -> Request:
        """Search the device groups that a device is in.

        All at once, without pages. The table calls the payload one object, its sample is a list; the sample sends no body, but nothing else
        names the device. Needs the permission Read of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            device_identifier: The device.
            expression: SQL-like filter on `groupId`, `groupName` and `groupType`, as in `searchDeviceGroups`.
        """
        return search_device_groups_by_device.OPERATION.request(
            org_id=org_id,
            device_identifier=device_identifier,
            expression=expression,
        )

    @staticmethod
    def decode(content: bytes) -> SearchDeviceGroupsByDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchDeviceGroupsByDeviceResponse = search_device_groups_by_device.OPERATION.decode(content)
        return answer


class search_device_logs:
    """Search the activity log of devices, such as logins and lost connections."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_device_logs",
        operation_id="searchDeviceLogs",
        method="POST",
        path="/connect-service/v2.1/device-logs",
        summary="Search the activity log of devices, such as logins and lost connections.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, default=10
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/search_device_log.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchDeviceLogsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="epoch-ms"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="epoch-ms"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        start_time: int | datetime,
        end_time: int | datetime,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
    ) -> Request:
        """Search the activity log of devices, such as logins and lost connections.

        Newest first (`createTime` descending), 100 entries a page unless `pagination` says otherwise. The documentation page is unfinished
        and names no permission; the result codes it lists are those of the entries, not of this call.

        Args:
            org_id: Organization (OU) that owns the resources.
            start_time: Start of the time range, in milliseconds since the epoch.
            end_time: End of the time range, in milliseconds since the epoch.
            expression: SQL-like condition on `productKey`, `deviceKey` and `assetId`, with `=` and `in`, joined by `and` and `or`.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
            projection: Names of the fields to return. All by default.
        """
        return search_device_logs.OPERATION.request(
            org_id=org_id,
            start_time=start_time,
            end_time=end_time,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
        )

    @staticmethod
    def decode(content: bytes) -> SearchDeviceLogsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchDeviceLogsResponse = search_device_logs.OPERATION.decode(content)
        return answer


class search_device_upgrades:
    """Search devices by their firmware version and whether they are being upgraded."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_device_upgrades",
        operation_id="searchDeviceUpgrades",
        method="POST",
        path="/connect-service/v2.1/ota-firmwares",
        summary="Search devices by their firmware version and whether they are being upgraded.",
        query={"action": "searchDeviceUpgrade"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={24500: "server", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=200
        ),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/dev/oldversion/search_device_upgrade.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.3.0/search_device_upgrade"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareManagement/searchDeviceUpgrade.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchDeviceUpgradesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """Search devices by their firmware version and whether they are being upgraded.

        10 devices per page when no pagination is given, at most 200, 50 being advised; sorters are not supported. Needs the permission Read
        of Device Management, from documentation 2.4.0 on the permission Read of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter. `productKey` and `firmwareVersion` know `=` and `in`; `isUpgrading` knows `=`.
            page_size: Records per page, at most 200; as many when left out.
            page_no: Page number; the first page is 1.
        """
        return search_device_upgrades.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> SearchDeviceUpgradesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchDeviceUpgradesResponse = search_device_upgrades.OPERATION.decode(content)
        return answer


class search_devices:
    """Search the devices of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_devices",
        operation_id="searchDevices",
        method="POST",
        path="/connect-service/v2.1/devices",
        summary="Search the devices of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=200
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/search_device.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.0/oldversion/search_device"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:connection/Device/connectionDeviceApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:connection/device/SearchDevice.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchDevicesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
            Argument(name="populate_last_update_info", wire="populateLastUpdateInfo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
        populate_last_update_info: bool | None = None,
    ) -> Request:
        """Search the devices of an organization.

        Newest devices first (descending `createTime`); sorters are not supported. 10 devices per page when no pagination is given, at most
        200. Needs the permission Read of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey`, `assetId` know `=` and
                `in`; `productType` knows `=` with `Device` or `Gateway`; `status` knows `=` with `inactive`, `online`, `offline` or
                `disable`; `deviceAttributes.ID` and `deviceTags.KEY` know `=`, `in`, `exists`, `not exists`. `deviceName like 'x'` finds a
                part of the name in every language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one, the default
                standing in for a missing translation. Official samples also have `!=` for `modelId` and `deviceTags.KEY`, `in` for `status`
                and its value `mirror`, `firmwareVersion` with `=` and `in`, and other languages, such as `deviceName.ja_JP`.
            page_size: Records per page, at most 200; as many when left out.
            page_no: Page number; the first page is 1.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array.
            populate_last_update_info: Whether to fill in when measurement points, events and attributes last changed, as far as its name
                tells. Since documentation 2.4.0.
        """
        return search_devices.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
            populate_last_update_info=populate_last_update_info,
        )

    @staticmethod
    def decode(content: bytes) -> SearchDevicesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchDevicesResponse = search_devices.OPERATION.decode(content)
        return answer


class search_devices_by_device_group:
    """Search the devices of a device group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_devices_by_device_group",
        operation_id="searchDevicesByDeviceGroup",
        method="POST",
        path="/connect-service/v2.5/deviceGroups",
        summary="Search the devices of a device group.",
        query={"action": "searchDeviceByDeviceGroup"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={400: "invalid", 404: "not-found", 500: "server", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.5/search_device_by_group.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.4/V2.5/search_device_by_group.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchDevicesByDeviceGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="group_id", wire="groupId", place="body", required=True),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="sorters", wire="pagination.sorters", place="body", kind="list[model:Sorter]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        group_id: str,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sorters: Sequence[Sorter | Mapping[str, Any]] | None = None,
    ) -> Request:
        """Search the devices of a device group.

        10 devices per page when no pagination is given, at most 1,000; more than 50 are slow, and EnOS Edge takes up to 3,000. The table
        lists secrets, returned where `requireSecret` is true, but the request has no such field. Needs the permission Read of Device
        Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            group_id: ID of the group.
            expression: SQL-like filter, conditions joined by `and` and `or`, as in `searchDevices`.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            sorters: Sort order. Only operations that say so support it.
        """
        return search_devices_by_device_group.OPERATION.request(
            org_id=org_id,
            group_id=group_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            sorters=sorters,
        )

    @staticmethod
    def decode(content: bytes) -> SearchDevicesByDeviceGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchDevicesByDeviceGroupResponse = search_devices_by_device_group.OPERATION.decode(content)
        return answer


class search_devices_v24:
    """Search the devices of an organization, secrets left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_devices_v24",
        operation_id="searchDevicesV24",
        method="POST",
        path="/connect-service/v2.4/devices",
        summary="Search the devices of an organization, secrets left out or encrypted.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={11858: "conflict", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/connection-api/en/preview/V2.4/search_device.html"},
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/connection-api/zh_CN/preview/V2.4/search_device.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchDevicesResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="require_secret", wire="requireSecret", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
            Argument(name="populate_last_update_info", wire="populateLastUpdateInfo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        require_secret: bool | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
        populate_last_update_info: bool | None = None,
    ) -> Request:
        """Search the devices of an organization, secrets left out or encrypted.

        Version 2.4 of `searchDevices`; needs EnOS 2.4 with its cumulative update 1. 10 devices per page when no pagination is given, at
        most 1,000 (3,000 on EnOS Edge), 50 being advised; sorters are not supported.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter, conditions joined by `and` and `or`. `modelId` knows `=`, `!=` and `in`; `productKey`, `deviceKey`,
                `assetId` and `firmwareVersion` know `=` and `in`; `productType` knows `=` with `Device` or `Gateway`; `deviceAttributes.ID`
                knows `=`, `in`, `exists`, `not exists`, `deviceTags.KEY` also `!=`. `deviceName like 'x'` finds a part of the name in every
                language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one. `status` knows `=` and `in`. EnOS Edge
                knows only `assetId` with `in`.
            require_secret: Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the
                permission; without the permission the values of the secret fields tell of an error.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array. EnOS Edge knows only whole fields.
            populate_last_update_info: Whether to fill in when measurement points, events and attributes last changed, as far as its name
                tells.
        """
        return search_devices_v24.OPERATION.request(
            org_id=org_id,
            expression=expression,
            require_secret=require_secret,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
            populate_last_update_info=populate_last_update_info,
        )

    @staticmethod
    def decode(content: bytes) -> SearchDevicesResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchDevicesResponseV24 = search_devices_v24.OPERATION.decode(content)
        return answer


class search_events:
    """Search the events that devices of an organization reported."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_events",
        operation_id="searchEvents",
        method="POST",
        path="/connect-service/v2.1/events",
        summary="Search the events that devices of an organization reported.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, default=10
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/search_event.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.2.0/search_event.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchEventsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="body"),
            Argument(name="device_key", wire="deviceKey", place="body"),
            Argument(name="asset_id", wire="assetId", place="body"),
            Argument(name="tsl_event_key", wire="tslEventKey", place="body"),
            Argument(name="tsl_event_type", wire="tslEventType", place="body"),
            Argument(name="start_time", wire="startTime", place="body", time="local-or-utc"),
            Argument(name="end_time", wire="endTime", place="body", time="local-or-utc"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="resolve_name", wire="resolveName", place="body"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        asset_id: str | None = None,
        tsl_event_key: str | None = None,
        tsl_event_type: str | None = None,
        start_time: str | datetime | None = None,
        end_time: str | datetime | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        resolve_name: bool | None = None,
        action: str | None = None,
    ) -> Request:
        """Search the events that devices of an organization reported.

        Newest first, 10 events a page unless `pagination` says otherwise; the order cannot be changed. Without a time range the last week
        is searched. The single fields and `expression` narrow the search by the same things. Needs the permission Control on the
        authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Only events of devices of this product.
            device_key: Only events of devices with this device key.
            asset_id: Only events of this device.
            tsl_event_key: Only events with this identifier in the thing model.
            tsl_event_type: Only events of this type.
            start_time: Start of the time range, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Without a range the last
                week is searched.
            end_time: End of the time range, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Without a range the last
                week is searched.
            expression: SQL-like condition on `productKey`, `deviceKey`, `assetId`, `tslEventKey` and `tslEventType`, with `=` and `in`,
                joined by `and` and `or`.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
            resolve_name: Whether to return the names of the events and their output parameters; false by default. Since documentation
                2.2.0.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return search_events.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
            device_key=device_key,
            asset_id=asset_id,
            tsl_event_key=tsl_event_key,
            tsl_event_type=tsl_event_type,
            start_time=start_time,
            end_time=end_time,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            resolve_name=resolve_name,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> SearchEventsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchEventsResponse = search_events.OPERATION.decode(content)
        return answer


class search_firmwares:
    """Search the firmware of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_firmwares",
        operation_id="searchFirmwares",
        method="POST",
        path="/connect-service/v2.1/ota-firmwares",
        summary="Search the firmware of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={24500: "server", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=200
        ),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.2.0/search_firmware.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/oldversion/search_firmware.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareManagement/searchFirmwareFile.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:connection/FirmwareManagement/connectionFirmwareManagementApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchFirmwaresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """Search the firmware of an organization.

        Newest firmware first; 10 per page when no pagination is given, at most 200, 50 being advised; sorters are not supported. Needs the
        permission Read of Device Management, from documentation 2.4.0 on the permission Read of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter. `productKey` knows `=` and `in`; `isVerified` knows `=`. `name like 'x'` finds a part of the name
                in every language, `name.default` looks at the default alone. Official samples look at one language, too, such as
                `name.ja_JP`, the default standing in for a missing translation.
            page_size: Records per page, at most 200; as many when left out.
            page_no: Page number; the first page is 1.
        """
        return search_firmwares.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> SearchFirmwaresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchFirmwaresResponse = search_firmwares.OPERATION.decode(content)
        return answer


class search_ota_jobs:
    """Search the upgrade jobs of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_ota_jobs",
        operation_id="searchOtaJobs",
        method="POST",
        path="/connect-service/v2.1/ota-jobs",
        summary="Search the upgrade jobs of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={24500: "server", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=200
        ),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/oldversion/search_ota_job.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/searchOTAJob.py"},
            {
                "kind": "sample",
                "page": "EnvisionIot/sample-code-python@41f1e00:connection/FirmwareOTAUpgradeManagement/connectionFirmwareOTAUpgradeManagementApp.py",
            },
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchOtaJobsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """Search the upgrade jobs of an organization.

        10 jobs per page when no pagination is given, at most 200, 50 being advised; sorters are not supported. Needs the permission Read of
        Device Management, from documentation 2.4.0 on the permission Read OTA of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter. `productKey`, `firmwareId` and `firmwareVersion` know `=` and `in`; `type` and `status` know `=`.
                `name like 'x'` and `firmwareName like 'x'` find a part of the name in every language; `.zh_CN` and `.en_US` behind them
                look at one, the default standing in for a missing translation, and the default alone is `.defaultValue` by the
                documentation, `.default` in the official sample code. Official samples also have other languages, such as
                `firmwareName.ja_JP`.
            page_size: Records per page, at most 200; as many when left out.
            page_no: Page number; the first page is 1.
        """
        return search_ota_jobs.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> SearchOtaJobsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchOtaJobsResponse = search_ota_jobs.OPERATION.decode(content)
        return answer


class search_ota_tasks:
    """Search the tasks of upgrade jobs, one for each device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_ota_tasks",
        operation_id="searchOtaTasks",
        method="POST",
        path="/connect-service/v2.1/ota-jobs",
        summary="Search the tasks of upgrade jobs, one for each device.",
        query={"action": "searchTask"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={24500: "server", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=200
        ),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/connection-api/en/2.3.0/search_device_task"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.3.0/search_device_task"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/searchOTATask.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchOtaTasksResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """Search the tasks of upgrade jobs, one for each device.

        10 tasks per page when no pagination is given, at most 200, 50 being advised; sorters are not supported. Needs the permission Read
        of Device Management, from documentation 2.4.0 on the permission Read OTA of Firmware.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter on `jobId`, `deviceKey`, `fromVersion`, `toVersion`, `status` and `desc`, which know `=` and `in`.
            page_size: Records per page, at most 200; as many when left out.
            page_no: Page number; the first page is 1.
        """
        return search_ota_tasks.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> SearchOtaTasksResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchOtaTasksResponse = search_ota_tasks.OPERATION.decode(content)
        return answer


class search_products:
    """Search the products of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_products",
        operation_id="searchProducts",
        method="POST",
        path="/connect-service/v2.1/products",
        summary="Search the products of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=200
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/search_product.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:connection/Product/connectionProductApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchProductsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
    ) -> Request:
        """Search the products of an organization.

        10 products per page when no pagination is given, at most 200; sorters are not supported. Needs the permission Read of Device
        Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter, conditions joined by `and` and `or`. `productKey` and `modelId` know `=` and `in`;
                `productTags.KEY` knows `=`, `exists`, `not exists`. `productName like 'x'` finds a part of the name in every language;
                `productName.default`, `productName.zh_CN`, `productName.en_US` look at one, the default standing in for a missing
                translation. Official samples also look at other languages, such as `productName.ja_JP`.
            page_size: Records per page, at most 200; as many when left out.
            page_no: Page number; the first page is 1.
            projection: Fields to return, all when left out. Not in the documented table, but sent by its sample code.
        """
        return search_products.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
        )

    @staticmethod
    def decode(content: bytes) -> SearchProductsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchProductsResponse = search_products.OPERATION.decode(content)
        return answer


class search_products_v24:
    """Search the products of an organization, secrets left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_products_v24",
        operation_id="searchProductsV24",
        method="POST",
        path="/connect-service/v2.4/products",
        summary="Search the products of an organization, secrets left out or encrypted.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={11858: "conflict", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/2.4.0/V2.4/search_product.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/3.0.0/V2.4/search_product.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchProductsResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="require_secret", wire="requireSecret", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        require_secret: bool | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """Search the products of an organization, secrets left out or encrypted.

        Version 2.4 of `searchProducts`; needs EnOS 2.4 with its cumulative update 1. Newest products first; 10 per page when no pagination
        is given, at most 1,000, 50 being advised; sorters are not supported.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter, conditions joined by `and` and `or`. `productKey` and `modelId` know `=` and `in`;
                `productTags.KEY` knows `=`, `exists`, `not exists`. `productName like 'x'` finds a part of the name in every language;
                `productName.default`, `productName.zh_CN`, `productName.en_US` look at one, the default standing in for a missing
                translation.
            require_secret: Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the
                permission; without the permission the values of the secret fields tell of an error.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
        """
        return search_products_v24.OPERATION.request(
            org_id=org_id,
            expression=expression,
            require_secret=require_secret,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> SearchProductsResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchProductsResponseV24 = search_products_v24.OPERATION.decode(content)
        return answer


class search_sub_devices:
    """Search the sub-devices of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_sub_devices",
        operation_id="searchSubDevices",
        method="POST",
        path="/connect-service/v2.1/device-topos",
        summary="Search the sub-devices of a gateway.",
        query={"action": "searchSubDevice"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={11738: "invalid", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=200
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/search_sub_device.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:connection/GatewayAndSubDevices/connectionGatewayAndSubDevicesApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchSubDevicesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="gateway", wire="gateway", place="body", kind="model:DeviceIdentifier", required=True),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        gateway: DeviceIdentifier | Mapping[str, Any],
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
    ) -> Request:
        """Search the sub-devices of a gateway.

        10 devices per page when no pagination is given, at most 200; sorters are not supported. Needs the permission Read of Device
        Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            gateway: The gateway.
            expression: SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey`, `assetId` know `=` and
                `in`; `status` knows `=` with `inactive`, `online`, `offline` or `disable`; `deviceAttributes.ID` and `deviceTags.KEY` know
                `=`, `in`, `exists`, `not exists`. `deviceName like 'x'` finds a part of the name in every language; `deviceName.default`,
                `deviceName.zh_CN`, `deviceName.en_US` look at one, the default standing in for a missing translation. Official samples also
                have the value `mirror` of `status`, and other languages, such as `deviceName.ja_JP`.
            page_size: Records per page, at most 200; as many when left out.
            page_no: Page number; the first page is 1.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array.
        """
        return search_sub_devices.OPERATION.request(
            org_id=org_id,
            gateway=gateway,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
        )

    @staticmethod
    def decode(content: bytes) -> SearchSubDevicesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchSubDevicesResponse = search_sub_devices.OPERATION.decode(content)
        return answer


class search_sub_devices_v24:
    """Search the sub-devices of a gateway, secrets left out or encrypted."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="search_sub_devices_v24",
        operation_id="searchSubDevicesV24",
        method="POST",
        path="/connect-service/v2.4/device-topos",
        summary="Search the sub-devices of a gateway, secrets left out or encrypted.",
        query={"action": "searchSubDevice"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors={11738: "invalid", 11858: "conflict", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=200
        ),
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/V2.4/search_sub_device.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/zh_CN/3.0.0/V2.4/search_sub_device.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchSubDevicesResponseV24",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="gateway", wire="gateway", place="body", kind="model:DeviceIdentifier", required=True),
            Argument(name="require_secret", wire="requireSecret", place="body"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        gateway: DeviceIdentifier | Mapping[str, Any],
        require_secret: bool | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
    ) -> Request:
        """Search the sub-devices of a gateway, secrets left out or encrypted.

        Version 2.4 of `searchSubDevices`; needs EnOS 2.4 with its cumulative update 1. Wait about two seconds after changing many devices.
        10 devices per page when no pagination is given, at most 200, 50 being advised; sorters are not supported.

        Args:
            org_id: Organization (OU) that owns the resources.
            gateway: The gateway.
            require_secret: Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the
                permission; without the permission the values of the secret fields tell of an error.
            expression: SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey` and `assetId` know `=`
                and `in`; `deviceAttributes.ID` and `deviceTags.KEY` know `=`, `in`, `exists`, `not exists`; `status` knows `=`. `deviceName
                like 'x'` finds a part of the name in every language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at
                one, the default standing in for a missing translation.
            page_size: Records per page, at most 200; as many when left out.
            page_no: Page number; the first page is 1.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array.
        """
        return search_sub_devices_v24.OPERATION.request(
            org_id=org_id,
            gateway=gateway,
            require_secret=require_secret,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
        )

    @staticmethod
    def decode(content: bytes) -> SearchSubDevicesResponseV24:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchSubDevicesResponseV24 = search_sub_devices_v24.OPERATION.decode(content)
        return answer


class set_measurepoint:
    """Set a measurement point of a device, at once or as a cached command."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="set_measurepoint",
        operation_id="setMeasurepoint",
        method="POST",
        path="/connect-service/v2.1/commands",
        summary="Set a measurement point of a device, at once or as a cached command.",
        query={"action": "setMeasurepoint"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={11810: "invalid", 11888: "conflict", 11900: "conflict", 11902: "conflict", 11904: "timeout", 11915: "timeout", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/set_measurepoint.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SetMeasurepointResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="measurepoint_id", wire="measurepointId", place="query", required=True),
            Argument(name="value", wire="value", place="body", kind="any", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="pending_ttl", wire="pendingTtl", place="query"),
            Argument(name="timeout", wire="timeout", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        measurepoint_id: str,
        value: Any,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        pending_ttl: int | None = None,
        timeout: int | None = None,
    ) -> Request:
        """Set a measurement point of a device, at once or as a cached command.

        With `pendingTtl` 0 the call blocks until the device answers or `timeout` passes. With a larger `pendingTtl` the command is cached
        for the device and the call returns at once. Either way `getCommand` tells what came of it. Needs the permission Control on the
        authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            measurepoint_id: Identifier of the measurement point in the thing model of the device.
            value: The value: a string, number, array or object, as the thing model defines the measurement point.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            pending_ttl: How long the command may wait in the cache, in seconds, at most 48 hours. 0, the default, sends it at once.
            timeout: How long to wait for the device to carry out the setting, in seconds; 30 by default.
        """
        return set_measurepoint.OPERATION.request(
            org_id=org_id,
            measurepoint_id=measurepoint_id,
            value=value,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            pending_ttl=pending_ttl,
            timeout=timeout,
        )

    @staticmethod
    def decode(content: bytes) -> SetMeasurepointResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SetMeasurepointResponse = set_measurepoint.OPERATION.decode(content)
        return answer


class start_ota_job:
    """Start an upgrade job."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="start_ota_job",
        operation_id="startOtaJob",
        method="POST",
        path="/connect-service/v2.1/ota-jobs",
        summary="Start an upgrade job.",
        query={"action": "start"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={24404: "not-found", 24615: "conflict", 24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/oldversion/start_ota_job.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/startOTAJob.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="StartOtaJobResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="job_id", wire="jobId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        job_id: str,
    ) -> Request:
        """Start an upgrade job.

        A job that has been started is refused with code 24615. The request has no body. Needs the permission Control OTA of Firmware as
        documentation 2.4.0 calls it.

        Args:
            org_id: Organization (OU) that owns the resources.
            job_id: ID of the upgrade job.
        """
        return start_ota_job.OPERATION.request(
            org_id=org_id,
            job_id=job_id,
        )

    @staticmethod
    def decode(content: bytes) -> StartOtaJobResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: StartOtaJobResponse = start_ota_job.OPERATION.decode(content)
        return answer


class stop_ota_job:
    """Stop an upgrade job."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="stop_ota_job",
        operation_id="stopOtaJob",
        method="POST",
        path="/connect-service/v2.1/ota-jobs",
        summary="Stop an upgrade job.",
        query={"action": "stop"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={24404: "not-found", 24616: "conflict", 24500: "server", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/preview/oldversion/stop_ota_job.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:connection/FirmwareOTAUpgradeManagement/stopOTAJob.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="StopOtaJobResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="job_id", wire="jobId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        job_id: str,
    ) -> Request:
        """Stop an upgrade job.

        A job that has been stopped is refused with code 24616. The request has no body. Needs the permission Control OTA of Firmware as
        documentation 2.4.0 calls it.

        Args:
            org_id: Organization (OU) that owns the resources.
            job_id: ID of the upgrade job.
        """
        return stop_ota_job.OPERATION.request(
            org_id=org_id,
            job_id=job_id,
        )

    @staticmethod
    def decode(content: bytes) -> StopOtaJobResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: StopOtaJobResponse = stop_ota_job.OPERATION.decode(content)
        return answer


class update_device:
    """Change the given fields of a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="update_device",
        operation_id="updateDevice",
        method="POST",
        path="/connect-service/v2.1/devices",
        summary="Change the given fields of a device.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "connect/update_device.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:connect/update_device.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateDeviceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="device_name", wire="deviceName", place="body", kind="model:StringI18n", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="timezone", wire="timezone", place="body"),
            Argument(name="device_attributes", wire="deviceAttributes", place="body", kind="dict[any]"),
            Argument(name="device_tags", wire="deviceTags", place="body", kind="dict[]"),
            Argument(name="device_desc", wire="deviceDesc", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        device_name: StringI18n | Mapping[str, Any],
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        timezone: str | None = None,
        device_attributes: Mapping[str, Any] | None = None,
        device_tags: Mapping[str, str] | None = None,
        device_desc: str | None = None,
    ) -> Request:
        """Change the given fields of a device.

        Fields left out of the body stay as they are; tags are replaced as a whole. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            device_name: Name of the device; `defaultValue` is mandatory by documentation 3.0.0.
            asset_id: Asset ID of the device. Give either this or `productKey` with `deviceKey`.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            timezone: Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`. Mandatory by the
                documented table, left out by its sample.
            device_attributes: Attribute values by attribute ID, of the types that the model defines.
            device_tags: All tags of the device, those that stay included. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters.
                Values: fewer than 200 characters, no space at either end.
            device_desc: Free description.
        """
        return update_device.OPERATION.request(
            org_id=org_id,
            device_name=device_name,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            timezone=timezone,
            device_attributes=device_attributes,
            device_tags=device_tags,
            device_desc=device_desc,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateDeviceResponse = update_device.OPERATION.decode(content)
        return answer


class update_device_group:
    """Change name and description of a device group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="update_device_group",
        operation_id="updateDeviceGroup",
        method="POST",
        path="/connect-service/v2.5/deviceGroups",
        summary="Change name and description of a device group.",
        query={"action": "updateGroup"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={400: "invalid", 404: "not-found", 500: "server", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.4/V2.5/update_device_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateDeviceGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="group_id_query", wire="groupId", place="query"),
            Argument(name="group_id", wire="groupId", place="body"),
            Argument(name="name", wire="name", place="body", kind="model:StringI18n"),
            Argument(name="desc", wire="desc", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        group_id_query: str | None = None,
        group_id: str | None = None,
        name: StringI18n | Mapping[str, Any] | None = None,
        desc: str | None = None,
    ) -> Request:
        """Change name and description of a device group.

        Only the given fields change; type and condition stay. The group is named in the body by the table of the page and in the query by
        its sample; give it as the installation wants it. The permission is not on the pages that could be read; its sisters that write need
        Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            group_id_query: ID of the device group, as samples have it. The tables have it in the body.
            group_id: ID of the group, where the query does not say it.
            name: New name, of 1 to 64 characters.
            desc: New description.
        """
        return update_device_group.OPERATION.request(
            org_id=org_id,
            group_id_query=group_id_query,
            group_id=group_id,
            name=name,
            desc=desc,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateDeviceGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateDeviceGroupResponse = update_device_group.OPERATION.decode(content)
        return answer


class update_product:
    """Change a product."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="update_product",
        operation_id="updateProduct",
        method="POST",
        path="/connect-service/v2.1/products",
        summary="Change a product.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/update_product.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/connection-api/en/2.4.0/oldversion/update_product.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:connection/Product/updateProduct.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateProductResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="product_key", wire="productKey", place="query", required=True),
            Argument(name="bi_directional_auth", wire="biDirectionalAuth", place="body", required=True),
            Argument(name="product_name", wire="productName", place="body", kind="model:StringI18n", required=True),
            Argument(name="product_desc", wire="productDesc", place="body"),
            Argument(name="dynamic_activate_enabled", wire="dynamicActivateEnabled", place="body"),
            Argument(name="product_tags", wire="productTags", place="body", kind="dict[]"),
            Argument(name="default_valid_day", wire="defaultValidDay", place="body"),
            Argument(name="max_valid_day", wire="maxValidDay", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        product_key: str,
        bi_directional_auth: bool,
        product_name: StringI18n | Mapping[str, Any],
        product_desc: str | None = None,
        dynamic_activate_enabled: bool | None = None,
        product_tags: Mapping[str, str] | None = None,
        default_valid_day: int | str | None = None,
        max_valid_day: int | str | None = None,
    ) -> Request:
        """Change a product.

        Tags are replaced as a whole. Needs the permission Full Access of Device Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            product_key: Product key of the product.
            bi_directional_auth: Whether platform and device authenticate each other.
            product_name: Name of the product.
            product_desc: Free description; at most 100 characters, 512 from documentation 2.4.0 on.
            dynamic_activate_enabled: Whether devices may be activated dynamically; false by default.
            product_tags: All tags of the product, those that stay included. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters.
                Values: fewer than 200 characters, no space at either end.
            default_valid_day: Validity of a device certificate when none is asked for, in days; 730 by default. With `biDirectionalAuth`
                only. Since documentation 2.3.0 at the latest. Official sample code also sends the number as text.
            max_valid_day: Longest validity of a device certificate, in days; 1095 by default, asking for more fails. With
                `biDirectionalAuth` only. Since documentation 2.3.0 at the latest. Official sample code also sends the number as text.
        """
        return update_product.OPERATION.request(
            org_id=org_id,
            product_key=product_key,
            bi_directional_auth=bi_directional_auth,
            product_name=product_name,
            product_desc=product_desc,
            dynamic_activate_enabled=dynamic_activate_enabled,
            product_tags=product_tags,
            default_valid_day=default_valid_day,
            max_valid_day=max_valid_day,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateProductResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateProductResponse = update_product.OPERATION.decode(content)
        return answer


class upload_integration_attributes:
    """Upload attribute values of devices or logical assets, files among them."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="upload_integration_attributes",
        operation_id="uploadIntegrationAttributes",
        method="POST",
        path="/connect-service/v2.1/integration",
        summary="Upload attribute values of devices or logical assets, files among them.",
        query={"action": "postAttribute"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/upload_integration_attributes.md"},
            {"kind": "client", "page": "EnvisionIot/enos-integration-sdk-java"},
            {"kind": "client", "page": "enos-iot/enos-integration-sdk-java@f3a2699:src/main/java/com/enosiot/enos/iot_http_integration/HttpConnection.java"},
        ],
        auth=("appAccessToken",),
        host="integration",
        body="form",
        answer="json",
        model="UploadIntegrationAttributesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="enos_message", wire="enos-message", place="form", kind="model:IntegrationAttributeMessage", required=True),
            Argument(name="use_lark", wire="useLark", place="query"),
            Argument(name="enos_file", wire="enos-file", place="form", kind="list[file]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        enos_message: IntegrationAttributeMessage | Mapping[str, Any],
        use_lark: bool | None = None,
        enos_file: Sequence[File] | None = None,
    ) -> Request:
        """Upload attribute values of devices or logical assets, files among them.

        One part `enos-message` with the values and one part `enos-file` for each file that a value names as `local://NAME`. On the host of
        the message integration service, with the access token alone. Files are stored anew with each request. Needs the permission Write of
        Asset. Marked as a preview by the documentation.

        Args:
            org_id: Organization (OU) that owns the resources.
            enos_message: The attribute values as JSON.
            use_lark: True to put the files into an object storage: the request then has no parts `enos-file`, and `uriInfoList` of the
                answer says where to send each file. Only the official clients know it.
            enos_file: One part per file. Its file name is the key in `files`; each part states its Content-Length. The table also puts the
                feature and the device into the Content-Disposition, which neither the sample nor the official client does.
        """
        return upload_integration_attributes.OPERATION.request(
            org_id=org_id,
            enos_message=enos_message,
            use_lark=use_lark,
            enos_file=enos_file,
        )

    @staticmethod
    def decode(content: bytes) -> UploadIntegrationAttributesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UploadIntegrationAttributesResponse = upload_integration_attributes.OPERATION.decode(content)
        return answer


class upload_integration_events:
    """Upload events of devices or logical assets, files among them."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="upload_integration_events",
        operation_id="uploadIntegrationEvents",
        method="POST",
        path="/connect-service/v2.1/integration",
        summary="Upload events of devices or logical assets, files among them.",
        query={"action": "postEvent"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0, 200), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/upload_integration_events.md"},
            {"kind": "client", "page": "EnvisionIot/enos-integration-sdk-java"},
            {"kind": "client", "page": "enos-iot/enos-integration-sdk-java@f3a2699:src/main/java/com/enosiot/enos/iot_http_integration/HttpConnection.java"},
        ],
        auth=("appAccessToken",),
        host="integration",
        body="form",
        answer="json",
        model="UploadIntegrationEventsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="enos_message", wire="enos-message", place="form", kind="model:IntegrationEventMessage", required=True),
            Argument(name="use_lark", wire="useLark", place="query"),
            Argument(name="enos_file", wire="enos-file", place="form", kind="list[file]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        enos_message: IntegrationEventMessage | Mapping[str, Any],
        use_lark: bool | None = None,
        enos_file: Sequence[File] | None = None,
    ) -> Request:
        """Upload events of devices or logical assets, files among them.

        One part `enos-message` with the events and one part `enos-file` for each file that a value names as `local://NAME`. On the host of
        the message integration service, with the access token alone. Success is code 0 by the documented table and 200 in its sample; both
        are taken as success. Needs the permission Write of Asset. Marked as a preview by the documentation.

        Args:
            org_id: Organization (OU) that owns the resources.
            enos_message: The events as JSON.
            use_lark: True to put the files into an object storage: the request then has no parts `enos-file`, and `uriInfoList` of the
                answer says where to send each file. Only the official clients know it.
            enos_file: One part per file. Its file name is the key in `files`; each part states its Content-Length.
        """
        return upload_integration_events.OPERATION.request(
            org_id=org_id,
            enos_message=enos_message,
            use_lark=use_lark,
            enos_file=enos_file,
        )

    @staticmethod
    def decode(content: bytes) -> UploadIntegrationEventsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UploadIntegrationEventsResponse = upload_integration_events.OPERATION.decode(content)
        return answer


class upload_integration_measurepoints:
    """Upload measurement point values of devices or logical assets, files among them."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="connection",
        name="upload_integration_measurepoints",
        operation_id="uploadIntegrationMeasurepoints",
        method="POST",
        path="/connect-service/v2.1/integration",
        summary="Upload measurement point values of devices or logical assets, files among them.",
        query={"action": "postMeasurepoint"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"bytes": 512000},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "connect/upload_integration_measurepoints.md"},
            {"kind": "client", "page": "EnvisionIot/enos-integration-sdk-java"},
            {"kind": "client", "page": "enos-iot/enos-integration-sdk-java@f3a2699:src/main/java/com/enosiot/enos/iot_http_integration/HttpConnection.java"},
        ],
        auth=("appAccessToken",),
        host="integration",
        body="form",
        answer="json",
        model="UploadIntegrationMeasurepointsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="enos_message", wire="enos-message", place="form", kind="model:IntegrationMeasurepointMessage", required=True),
            Argument(name="use_lark", wire="useLark", place="query"),
            Argument(name="enos_file", wire="enos-file", place="form", kind="list[file]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        enos_message: IntegrationMeasurepointMessage | Mapping[str, Any],
        use_lark: bool | None = None,
        enos_file: Sequence[File] | None = None,
    ) -> Request:
        """Upload measurement point values of devices or logical assets, files among them.

        One part `enos-message` with the values and one part `enos-file` for each file that a value names as `local://NAME`. On the host of
        the message integration service, with the access token alone. The message takes at most 512 KB, read as 512,000 bytes (upload
        limitations of message integration, 2.2.0). Files are stored anew with each request. Needs the permission Write of Asset. Marked as
        a preview by the documentation.

        Args:
            org_id: Organization (OU) that owns the resources.
            enos_message: The measurement point values as JSON.
            use_lark: True to put the files into an object storage: the request then has no parts `enos-file`, and `uriInfoList` of the
                answer says where to send each file. Only the official clients know it.
            enos_file: One part per file. Its file name is the key in `files`; each part states its Content-Length.
        """
        return upload_integration_measurepoints.OPERATION.request(
            org_id=org_id,
            enos_message=enos_message,
            use_lark=use_lark,
            enos_file=enos_file,
        )

    @staticmethod
    def decode(content: bytes) -> UploadIntegrationMeasurepointsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UploadIntegrationMeasurepointsResponse = upload_integration_measurepoints.OPERATION.decode(content)
        return answer
