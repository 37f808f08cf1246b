# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field, conint

from energy_twin.base import TwinModel

from ._shared import EnosEnvelope, ItemResultCode, PaginationRequest, PaginationResponse, StringI18n


class CancelOtaTasksRequest(TwinModel):
    deviceKeys: Annotated[list[str], Field(description="Device keys of the devices.")]


class CertificateAudit(TwinModel):
    createBy: Annotated[str, Field(description="Organization that created the record.")]
    createTime: Annotated[int, Field(description="When the record was created, in milliseconds since the epoch.")]
    updateBy: Annotated[str, Field(description="Organization that last changed the record.")]
    updateTime: Annotated[int, Field(description="When the record was last changed, in milliseconds since the epoch.")]
    ns: Annotated[str, Field(description="Namespace of the record; the organization.")]
    deleted: Annotated[bool, Field(description="Whether the record is marked as deleted.")]


class CertificateIssueAuthority(StrEnum):
    RSA = "RSA"
    ECC = "ECC"


class CertificateStatus(IntEnum):
    VALID = 0
    REVOKED = 1
    EXPIRED = 2


class CommandReceipt(TwinModel):
    commandId: Annotated[str, Field(description="ID of the command.")]


class CommandRecordState(IntEnum):
    CREATED = 1
    CANCELLED = 2
    EXPIRED = 3
    RELEASED = 4
    SENT = 5
    FAILED = 6
    TIMED_OUT = 7


class CommandRecordType(IntEnum):
    SET_MEASUREPOINT = 1
    INVOKE_SERVICE = 2


class DeleteDeviceGroupRequest(TwinModel):
    groupId: Annotated[str | None, Field(description="ID of the group.")] = None


class DeviceCreateResult(TwinModel):
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    productKey: Annotated[str, Field(description="Key of its product.")]
    deviceKey: Annotated[str, Field(description="Device key as given or as the platform assigned it.")]
    deviceSecret: Annotated[str | None, Field(description="Secret with which the device authenticates itself.")] = None
    deviceSecrete: Annotated[str | None, Field(description="Spelling of `deviceSecret` in the sample of the Chinese documentation.")] = None


class DeviceCreateResultV24(TwinModel):
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    productKey: Annotated[str, Field(description="Key of its product.")]
    deviceKey: Annotated[str, Field(description="Device key as given or as the platform assigned it.")]
    deviceSecret: Annotated[str | None, Field(description="Secret of the device, encrypted; only where `requireSecret` is true.")] = None
    sessionKey: Annotated[
        str | None,
        Field(
            description="Key with which the secret is encrypted, itself encrypted with the RSA key of the service account; only where `requireSecret` is true."
        ),
    ] = None


class DeviceDataFormat(StrEnum):
    Custom = "Custom"
    Json = "Json"


class DeviceFileCategory(StrEnum):
    feature = "feature"
    ota = "ota"


class DeviceFirmware(TwinModel):
    orgId: Annotated[str, Field(description="Organization that owns the device.")]
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    productKey: Annotated[str, Field(description="Key of its product.")]
    deviceKey: Annotated[str, Field(description="Device key of the device.")]
    firmwareVersion: Annotated[str | None, Field(description="Version of its firmware.")]
    isUpgrading: Annotated[bool, Field(description="Whether it is being upgraded; false once that has ended, well or not.")]


class DeviceGroupBatchResult(TwinModel):
    code: Annotated[int, Field(description="0 for success and -1 for failure.")]
    msg: Annotated[str | None, Field(description="`OK`, or what went wrong.")]
    data: Annotated[
        str | None, Field(description="The device as the request named it, written as `DeviceIdentifier(assetId=…, productKey=…, deviceKey=…)`.")
    ] = None


class DeviceGroupType(StrEnum):
    STATIC = "STATIC"
    DYNAMIC = "DYNAMIC"


class DeviceIdentifier(TwinModel):
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    productKey: Annotated[str | None, Field(description="Product key, together with `deviceKey`.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, unique within the product.")] = None


class DeviceLog(TwinModel):
    orgId: Annotated[str | None, Field(description="Organization that owns the device.")] = None
    productKey: Annotated[str | None, Field(description="Product key of the device.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key of the device.")] = None
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    createTime: Annotated[int | None, Field(description="When the entry was written, in milliseconds since the epoch.")] = None
    code: Annotated[
        int | None,
        Field(
            description="Result of the activity: 200 success; 719 refused because the device is a mirror; 723 device disabled; 740 sub-device not attached to this gateway; 741 sub-device may not log in directly; 742 signature wrong; 745 certificate invalid; 746 TLS required; 770 dynamic activation not allowed; 771 activated already; 791 gateway may not log in through another gateway."
        ),
    ] = None
    content: Annotated[str | None, Field(description="What happened, such as a login or a lost connection.")] = None
    reason: Annotated[str | None, Field(description="Why it happened.")] = None


class DeviceReplaceResult(TwinModel):
    assetId: Annotated[str, Field(description="Asset ID of the device; unchanged.")]
    productKey: Annotated[str, Field(description="Key of its product.")]
    deviceKey: Annotated[str, Field(description="The new device key.")]
    deviceSecret: Annotated[str, Field(description="The new secret.")]


class DeviceStats(TwinModel):
    totalCount: Annotated[int, Field(description="All devices.")]
    onlineCount: Annotated[int, Field(description="Devices that are online.")]
    offlineCount: Annotated[int, Field(description="Devices that are offline.")]
    inactiveCount: Annotated[int, Field(description="Devices that have never connected.")]
    disabledCount: Annotated[int, Field(description="Devices that are disabled.")]


class DeviceStatus(StrEnum):
    online = "online"
    offline = "offline"
    inactive = "inactive"
    disabled = "disabled"


class FileInfo(TwinModel):
    orgId: Annotated[str | None, Field(description="Organization that owns the device.")] = None
    category: Annotated[str | None, Field(description="Kind of file, `feature` or `ota`.")] = None
    fileUri: Annotated[str | None, Field(description="URI of the file.")] = None
    originalFilename: Annotated[str | None, Field(description="Name under which it was uploaded.")] = None
    fileSize: Annotated[int | None, Field(description="Size in bytes.")] = None
    md5: Annotated[str | None, Field(description="MD5 digest in lower-case hex.")] = None
    signMethod: Annotated[str | None, Field(description="How `sign` was computed.")] = None
    sign: Annotated[str | None, Field(description="Digest of the file by `signMethod`.")] = None
    createTime: Annotated[int | None, Field(description="When it was uploaded; milliseconds since the epoch.")] = None


class FirmwareCreateResult(TwinModel):
    firmwareId: Annotated[str, Field(description="ID of the firmware.")]


class FirmwareSignMethod(StrEnum):
    md5 = "md5"
    sha256 = "sha256"


class GetDeviceStatsResponse(EnosEnvelope):
    data: Annotated[DeviceStats | None, Field(description="The numbers.")] = None


class GetDownloadUrlResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="The address.")] = None


class GetFileInfoResponse(EnosEnvelope):
    data: Annotated[FileInfo | None, Field(description="The file.")] = None


class GetGatewayRequest(TwinModel):
    subDevice: Annotated[DeviceIdentifier, Field(description="The sub-device.")]


class GetGatewayRequestV24(TwinModel):
    subDevice: Annotated[DeviceIdentifier, Field(description="The sub-device.")]
    requireSecret: Annotated[
        bool | None,
        Field(
            description="Whether to return the secret, encrypted; false by default. Needs an RSA key pair of the service account and the permission; without the permission the values of the secret fields tell of an error."
        ),
    ] = None


class GetLatestMeasurepointsRequest(TwinModel):
    measurepointIds: Annotated[list[str] | None, Field(description="Identifiers of the measurement points. All of the device by default.")] = None


class IntegrationAttributeEntry(TwinModel):
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    productKey: Annotated[str | None, Field(description="Product key of the device, together with `deviceKey`.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, together with `productKey`.")] = None
    attributes: Annotated[
        dict[str, Any], Field(description="Values by attribute ID. The value of a file attribute is `local://NAME`, NAME being a key of `files`.")
    ]


class IntegrationEventEntry(TwinModel):
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    productKey: Annotated[str | None, Field(description="Product key of the device, together with `deviceKey`.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, together with `productKey`.")] = None
    time: Annotated[int, Field(description="When the events occurred; milliseconds since the epoch.")]
    events: Annotated[
        dict[str, Any],
        Field(
            description="Events by event ID, each an object with the values of its output parameters. The value of a file parameter is `local://NAME`, NAME being a key of `files`."
        ),
    ]


class IntegrationFileMapping(TwinModel):
    featureId: Annotated[str, Field(description="Attribute, event or measurement point whose value the file is.")]
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    productKey: Annotated[str | None, Field(description="Product key of the device, together with `deviceKey`.")] = None
    produckKey: Annotated[str | None, Field(description="Spelling of `productKey` in the documented samples.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, together with `productKey`.")] = None
    md5: Annotated[str | None, Field(description="MD5 digest of the file in lower-case hex.")] = None


class IntegrationMeasurepointEntry(TwinModel):
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    productKey: Annotated[str | None, Field(description="Product key of the device, together with `deviceKey`.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, together with `productKey`.")] = None
    time: Annotated[int, Field(description="When the values were measured; milliseconds since the epoch.")]
    measurepoints: Annotated[
        dict[str, Any], Field(description="Values by measurement point ID. The value of a file point is `local://NAME`, NAME being a key of `files`.")
    ]


class IntegrationMeasurepointMessage(TwinModel):
    method: Annotated[str, Field(description="Always `integration.measurepoint.post`.")]
    id: Annotated[
        int | str | None, Field(description="Number of the message, chosen by the sender; an integer by the table, a string in samples and official clients.")
    ] = None
    version: Annotated[str, Field(description="Version of the message format, 1.1.")]
    params: Annotated[list[IntegrationMeasurepointEntry], Field(description="Values, one entry per device and time.")]
    files: Annotated[dict[str, IntegrationFileMapping], Field(description="The uploaded files by name; empty when no value is a file.")]


class IntegrationUploadTarget(TwinModel):
    fileUri: Annotated[str | None, Field(description="URI of the file, which stands in the value from then on; starts with `enos-lark://`.")] = None
    uploadUrl: Annotated[str | None, Field(description="Address for the PUT. It needs no token.")] = None
    filename: Annotated[str | None, Field(description="Name of the file, the key in `files` of the message.")] = None
    headers: Annotated[dict[str, Any] | None, Field(description="Headers that the PUT must have.")] = None


class InvokeServiceRequest(TwinModel):
    inputData: Annotated[dict[str, Any], Field(description="Values of the input parameters by identifier, of the types that the thing model defines.")]


class IssuedCertificate(TwinModel):
    certChainURL: Annotated[str, Field(description="Where the root certificate of the authority can be fetched.")]
    cert: Annotated[str, Field(description="The certificate in PEM.")]
    certSn: Annotated[str | None, Field(description="Serial number of the certificate. Requests take it as a number.")] = None
    certSN: Annotated[str | None, Field(description="Second spelling of `certSn`; the one that samples have.")] = None
    caCert: Annotated[str, Field(description="Root certificate of the authority in PEM.")]
    issueAuthority: Annotated[CertificateIssueAuthority, Field(description="Type of the certificate.")]


class LatestMeasurepoint(TwinModel):
    id: Annotated[str, Field(description="Identifier of the measurement point.")]
    time: Annotated[int | str, Field(description="When the value was updated, in milliseconds since the epoch; samples write the number as a string.")]
    value: Annotated[Any, Field(description="The value, of the type that the thing model defines.")]


class ListFirmwareVersionsResponse(EnosEnvelope):
    data: Annotated[list[str] | None, Field(description="The versions.")] = None


class OtaAssetTreeScope(TwinModel):
    treeId: Annotated[str | None, Field(description="ID of the tree.")] = None
    includedNotes: Annotated[
        Any | None, Field(description="Nodes of the tree to include, spelled as in the official sample code, which sends text or null. Its form is not known.")
    ] = None


class OtaJobCreateResult(TwinModel):
    jobId: Annotated[str, Field(description="ID of the job.")]


class OtaJobStatus(StrEnum):
    started = "started"
    stopped = "stopped"


class OtaJobType(StrEnum):
    verify = "verify"
    upgrade = "upgrade"


class OtaRetryPolicy(TwinModel):
    enableRetry: Annotated[bool | None, Field(description="Whether to try again.")] = None
    retryInterval: Annotated[
        int | str | None,
        Field(description="How long to wait before trying again; the unit is not known. The official sample code sends the number as a string."),
    ] = None
    retryCount: Annotated[int | None, Field(description="How often to try again.")] = None


class OtaSchedulePolicy(TwinModel):
    isRepeatDaily: Annotated[bool | None, Field(description="Whether the time range comes again each day.")] = None
    startTimestamp: Annotated[int | None, Field(description="Start of the time range; milliseconds since the epoch.")] = None
    endTimestamp: Annotated[int | None, Field(description="End of the time range; milliseconds since the epoch.")] = None
    timezoneOffsetInMinutes: Annotated[int | None, Field(description="Offset of the time zone from UTC in minutes.")] = None


class OtaTask(TwinModel):
    taskId: Annotated[str | None, Field(description="ID of the task.")] = None
    orgId: Annotated[str | None, Field(description="Organization that owns the device.")] = None
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    productKey: Annotated[str | None, Field(description="Key of its product.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key of the device.")] = None
    jobId: Annotated[str | None, Field(description="ID of the job.")] = None
    fromVersion: Annotated[str | None, Field(description="Firmware version to upgrade from.")] = None
    toVersion: Annotated[str | None, Field(description="Firmware version to upgrade to.")] = None
    progress: Annotated[int | None, Field(description="Progress in percent, 0 to 100; negative if the task failed.")] = None
    desc: Annotated[str | None, Field(description="Why the task is in its state, from the platform or the device.")] = None
    status: Annotated[
        str | None,
        Field(
            description='State of the task; known are `init`, `published`, `upgrading`, `succeeded` and `failed`. One that was cancelled has failed: official sample code searches for its `desc` "Cancelled by user" and retries it.'
        ),
    ] = None
    updateTime: Annotated[
        int | None,
        Field(description="When the firmware last changed, milliseconds since the epoch; in the tables of documentation 2.3.0 and 3.0.0 in Chinese."),
    ] = None


class OtaUpgradePolicy(StrEnum):
    snapshot = "snapshot"
    incremental = "incremental"


class OtaUpgradeScopeType(StrEnum):
    total = "total"
    partial = "partial"


class ProductType(StrEnum):
    Device = "Device"
    Gateway = "Gateway"


class RemoveDevicesFromDeviceGroupRequest(TwinModel):
    groupId: Annotated[str | None, Field(description="ID of the group, where the query does not say it.")] = None
    deviceIdentifiers: Annotated[list[DeviceIdentifier] | None, Field(description="The devices.")] = None
    deviceIdentifier: Annotated[DeviceIdentifier | None, Field(description="One device, as in the table.")] = None


class RemoveDevicesFromDeviceGroupResponse(EnosEnvelope):
    data: Annotated[list[DeviceGroupBatchResult] | None, Field(description="What became of each device.")] = None
    successSize: Annotated[int | None, Field(description="Number of devices that were removed.")] = None
    totalSize: Annotated[int | None, Field(description="Number of devices in the request.")] = None


class RemoveSubDeviceRequest(TwinModel):
    gateway: Annotated[DeviceIdentifier, Field(description="The gateway.")]
    subDevices: Annotated[list[DeviceIdentifier], Field(description="Devices to detach.")]


class RemoveSubDeviceResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class RenewCertificateRequest(TwinModel):
    csr: Annotated[
        str | None, Field(description="Certificate signing request in PEM, as in `applyCertificate`. Left out, the data of the existing certificate is used.")
    ] = None
    certSn: Annotated[int, Field(description="Serial number of the certificate to renew. Answers hold it as a string.", ge=0)]
    validDay: Annotated[
        int | None,
        Field(
            description="Validity in days; 730 by default. More than the maximum of the product is refused; more than the root certificate has left is cut to that."
        ),
    ] = None
    issueAuthority: Annotated[
        CertificateIssueAuthority | None, Field(description="Type of the certificate; RSA by default. The platform accepts any case.")
    ] = None


class RenewCertificateResponse(EnosEnvelope):
    data: Annotated[IssuedCertificate | None, Field(description="The new certificate.")] = None


class ReplaceDeviceRequest(TwinModel):
    newDeviceKey: Annotated[
        str,
        Field(
            description="New device key of 4 to 64 characters: letters, digits, `-`, `_`, `.`, `:` and at most 3 special characters.",
            max_length=64,
            min_length=4,
        ),
    ]


class ReplaceDeviceRequestV24(TwinModel):
    newDeviceKey: Annotated[str, Field(description="New device key of 4 to 64 characters: letters, digits, `-`, `_` and `.`.", max_length=64, min_length=4)]
    requireSecret: Annotated[
        bool | None, Field(description="Whether to return the new secret, encrypted; false by default. Needs an RSA key pair of the service account.")
    ] = None


class ReplaceDeviceResponse(EnosEnvelope):
    data: Annotated[DeviceReplaceResult | None, Field(description="The device with its new key and secret.")] = None


class ReplaceDeviceResponseV24(EnosEnvelope):
    data: Annotated[DeviceCreateResultV24 | None, Field(description="The device with its new key and, where asked for, its new secret.")] = None


class RetryOtaTasksRequest(TwinModel):
    deviceKeys: Annotated[list[str], Field(description="Device keys of the devices.")]


class RetryOtaTasksResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class RevokeCertificateResponse(EnosEnvelope):
    data: Annotated[None, Field(description="No payload.")] = None


class RevokeReason(IntEnum):
    UNSPECIFIED = 0
    KEY_COMPROMISE = 1
    AFFILIATION_CHANGED = 3
    SUPERSEDED = 4
    CESSATION_OF_OPERATION = 5
    CERTIFICATE_HOLD = 6
    PRIVILEGE_WITHDRAWN = 9


class SearchDeviceGroupsByDeviceRequest(TwinModel):
    deviceIdentifier: Annotated[DeviceIdentifier, Field(description="The device.")]
    expression: Annotated[str | None, Field(description="SQL-like filter on `groupId`, `groupName` and `groupType`, as in `searchDeviceGroups`.")] = None


class SearchDeviceLogsResponse(EnosEnvelope):
    data: Annotated[list[DeviceLog] | None, Field(description="The log entries of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many entries there are.")] = None


class SearchDeviceUpgradesResponse(EnosEnvelope):
    data: Annotated[list[DeviceFirmware] | None, Field(description="Devices of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchOtaTasksResponse(EnosEnvelope):
    data: Annotated[list[OtaTask] | None, Field(description="Tasks of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class ServiceInvocationResult(TwinModel):
    commandId: Annotated[str, Field(description="ID of the command.")]
    outputData: Annotated[
        dict[str, Any] | None,
        Field(description="What the service returned, by identifier of the output parameter. Left out where the command was cached (`pendingTtl` above 0)."),
    ] = None


class SetMeasurepointRequest(TwinModel):
    value: Annotated[Any, Field(description="The value: a string, number, array or object, as the thing model defines the measurement point.")]


class SetMeasurepointResponse(EnosEnvelope):
    data: Annotated[CommandReceipt | None, Field(description="The command that sets the measurement point.")] = None


class StartOtaJobResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class StopOtaJobResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class UpdateDeviceGroupRequest(TwinModel):
    groupId: Annotated[str | None, Field(description="ID of the group, where the query does not say it.")] = None
    name: Annotated[StringI18n | None, Field(description="New name, of 1 to 64 characters.")] = None
    desc: Annotated[str | None, Field(description="New description.")] = None


class UpdateDeviceGroupResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the group.")] = None


class UpdateDeviceRequest(TwinModel):
    timezone: Annotated[
        str | None,
        Field(
            description="Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`. Mandatory by the documented table, left out by its sample."
        ),
    ] = None
    deviceName: Annotated[StringI18n, Field(description="Name of the device; `defaultValue` is mandatory by documentation 3.0.0.")]
    deviceAttributes: Annotated[dict[str, Any] | None, Field(description="Attribute values by attribute ID, of the types that the model defines.")] = None
    deviceTags: Annotated[
        dict[str, str] | None,
        Field(
            description="All tags of the device, those that stay included. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ] = None
    deviceDesc: Annotated[str | None, Field(description="Free description.")] = None


class UpdateDeviceResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class UpdateProductRequest(TwinModel):
    productDesc: Annotated[str | None, Field(description="Free description; at most 100 characters, 512 from documentation 2.4.0 on.")] = None
    biDirectionalAuth: Annotated[bool, Field(description="Whether platform and device authenticate each other.")]
    dynamicActivateEnabled: Annotated[bool | None, Field(description="Whether devices may be activated dynamically; false by default.")] = None
    productName: Annotated[StringI18n, Field(description="Name of the product.")]
    productTags: Annotated[
        dict[str, str] | None,
        Field(
            description="All tags of the product, those that stay included. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ] = None
    defaultValidDay: Annotated[
        conint(ge=1, le=3650) | str | None,
        Field(
            description="Validity of a device certificate when none is asked for, in days; 730 by default. With `biDirectionalAuth` only. Since documentation 2.3.0 at the latest. Official sample code also sends the number as text."
        ),
    ] = None
    maxValidDay: Annotated[
        conint(ge=1, le=3650) | str | None,
        Field(
            description="Longest validity of a device certificate, in days; 1095 by default, asking for more fails. With `biDirectionalAuth` only. Since documentation 2.3.0 at the latest. Official sample code also sends the number as text."
        ),
    ] = None


class UpdateProductResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="Key of the changed product.")] = None


class UploadIntegrationMeasurepointsRequest(TwinModel):
    enos_message: Annotated[IntegrationMeasurepointMessage, Field(alias="enos-message", description="The measurement point values as JSON.")]
    enos_file: Annotated[
        list[bytes] | None, Field(alias="enos-file", description="One part per file. Its file name is the key in `files`; each part states its Content-Length.")
    ] = None


class AddDevicesToDeviceGroupRequest(TwinModel):
    groupId: Annotated[str | None, Field(description="ID of the group, where the query does not say it.")] = None
    deviceIdentifiers: Annotated[list[DeviceIdentifier] | None, Field(description="The devices, as in the sample.")] = None
    deviceIdentifier: Annotated[DeviceIdentifier | None, Field(description="One device, as in the table.")] = None


class AddDevicesToDeviceGroupResponse(EnosEnvelope):
    data: Annotated[list[DeviceGroupBatchResult] | None, Field(description="What became of each device.")] = None
    successSize: Annotated[int | None, Field(description="Number of devices that were added.")] = None
    totalSize: Annotated[int | None, Field(description="Number of devices in the request.")] = None


class AddSubDeviceRequest(TwinModel):
    gateway: Annotated[DeviceIdentifier, Field(description="The gateway.")]
    subDevices: Annotated[list[DeviceIdentifier], Field(description="Devices to attach.")]


class AddSubDeviceResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class ApplyCertificateRequest(TwinModel):
    csr: Annotated[
        str,
        Field(
            description="Certificate signing request in PEM. For RSA a 2048-bit key and the signature SHA256withRSA; for ECC a key on the 256-bit curve prime256v1 and SHA256withECDSA."
        ),
    ]
    validDay: Annotated[
        int | None,
        Field(
            description="Validity in days; 730 by default. More than the maximum of the product is refused; more than the root certificate has left is cut to that."
        ),
    ] = None
    issueAuthority: Annotated[
        CertificateIssueAuthority | None, Field(description="Type of the certificate; RSA by default. The platform accepts any case.")
    ] = None


class ApplyCertificateResponse(EnosEnvelope):
    data: Annotated[IssuedCertificate | None, Field(description="The new certificate.")] = None


class CancelOtaTasksResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class Certificate(TwinModel):
    certSn: Annotated[str | None, Field(description="Serial number of the certificate. Requests take it as a number.")] = None
    certSN: Annotated[str | None, Field(description="Second spelling of `certSn`; the one of the table and the samples of this operation.")] = None
    cert: Annotated[str, Field(description="Content of the certificate; samples repeat the serial number here.")]
    certStatus: Annotated[CertificateStatus, Field(description="Status: 0 valid, 1 revoked, 2 expired.")]
    issuer: Annotated[str, Field(description="Distinguished name of the issuing authority.")]
    subject: Annotated[str, Field(description="Distinguished name of the holder.")]
    signDate: Annotated[int, Field(description="When the certificate was issued, in milliseconds since the epoch.")]
    effectiveDate: Annotated[
        int | None, Field(description="From when the certificate is valid, in milliseconds since the epoch. Spelled so from documentation 2.2 on.")
    ] = None
    effetiveDate: Annotated[
        int | None,
        Field(
            description="Spelling of `effectiveDate` in documentation 2.1, whose table calls it a number of days, while samples hold milliseconds since the epoch."
        ),
    ] = None
    expireDate: Annotated[int, Field(description="Until when the certificate is valid, in milliseconds since the epoch.")]
    revoker: Annotated[str | None, Field(description="Who revoked the certificate; empty or left out unless `certStatus` is 1.")] = None
    revokerReason: Annotated[str | None, Field(description="Why it was revoked; empty or left out unless `certStatus` is 1.")] = None
    audit: Annotated[CertificateAudit | None, Field(description="Who wrote the record and when; only in samples.")] = None
    isEnosCert: Annotated[bool | None, Field(description="Whether the EnOS certificate authority issued the certificate; only in samples.")] = None
    issueAuthority: Annotated[CertificateIssueAuthority | None, Field(description="Type of the certificate; only in samples.")] = None


class CommandRecord(TwinModel):
    commandId: Annotated[str | None, Field(description="ID of the command.")] = None
    orgId: Annotated[str | None, Field(description="Organization that owns the device.")] = None
    productKey: Annotated[str | None, Field(description="Product key of the device.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key of the device.")] = None
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    createTime: Annotated[
        int | str | None, Field(description="When the command was given, in milliseconds since the epoch; some answers write the number as a string.")
    ] = None
    createLocaltime: Annotated[
        str | int | None,
        Field(
            description="When the command was given, as `yyyy-MM-dd HH:mm:ss` in local time; samples of the Chinese documentation have milliseconds since the epoch."
        ),
    ] = None
    createLocalTime: Annotated[str | int | None, Field(description="Second spelling of `createLocaltime`; also as milliseconds since the epoch.")] = None
    commandType: Annotated[CommandRecordType | None, Field(description="Kind of command: 1 sets a measurement point, 2 invokes a service.")] = None
    commandName: Annotated[StringI18n | None, Field(description="Name of the measurement point that is set or of the service that is invoked.")] = None
    timeout: Annotated[int | None, Field(description="How long the device may take, in seconds, from 1 to 60; 30 by default.")] = None
    pendingTtl: Annotated[
        int | None, Field(description="How long the command may wait in the cache, in seconds, from 0 to 172800. 0, the default, means at once.")
    ] = None
    state: Annotated[
        CommandRecordState | None,
        Field(description="What became of the command: 1 created, 2 cancelled, 3 expired, 4 released, 5 sent successfully, 6 failed, 7 no answer in time."),
    ] = None
    tslIdentifier: Annotated[str | None, Field(description="Identifier of the measurement point or service in the thing model.")] = None
    inputData: Annotated[
        Any | None,
        Field(
            description="What the command carries. For a service, the values of its input parameters by identifier. For a measurement point, documented as its value by its identifier, while samples hold the bare value."
        ),
    ] = None
    outputData: Annotated[
        dict[str, Any] | None, Field(description="What the service returned, by identifier of the output parameter. Null for measurement points.")
    ] = None


class CreateDeviceGroupRequest(TwinModel):
    name: Annotated[StringI18n, Field(description="Name of the group, of 1 to 64 characters.")]
    desc: Annotated[str | None, Field(description="Free description.")] = None
    type: Annotated[DeviceGroupType, Field(description="Whether devices are added one by one, or belong to the group while they meet its condition.")]
    condition: Annotated[
        str | None,
        Field(
            description="Condition of a dynamic group. The manual of the console lists what it can look at: the model ID with `=`, `!=` and `in`, the product key with `=` and `in`, tags with `=`, `!=`, `in`, `exists` and `not exists`. How it is written as text is not documented."
        ),
    ] = None


class CreateDeviceGroupResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the group.")] = None


class CreateDeviceRequest(TwinModel):
    productKey: Annotated[str, Field(description="Key of the product that the device belongs to.")]
    timezone: Annotated[str, Field(description="Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`.")]
    deviceName: Annotated[StringI18n, Field(description="Name of the device; `defaultValue` is mandatory by documentation 3.0.0.")]
    deviceAttributes: Annotated[dict[str, Any] | None, Field(description="Attribute values by attribute ID, of the types that the model defines.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, unique within the product; assigned by the platform when left out.")] = None
    deviceDesc: Annotated[str | None, Field(description="Free description.")] = None
    deviceTags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None


class CreateDeviceRequestV24(TwinModel):
    productKey: Annotated[str, Field(description="Key of the product that the device belongs to.")]
    deviceName: Annotated[StringI18n, Field(description="Name of the device; `defaultValue` is mandatory by documentation 3.0.0.")]
    timezone: Annotated[str, Field(description="Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`.")]
    requireSecret: Annotated[
        bool | None, Field(description="Whether to return the secret, encrypted; false by default. Needs an RSA key pair of the service account.")
    ] = None
    deviceAttributes: Annotated[dict[str, Any] | None, Field(description="Attribute values by attribute ID, of the types that the model defines.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, unique within the product; assigned by the platform when left out.")] = None
    deviceDesc: Annotated[str | None, Field(description="Free description.")] = None
    deviceTags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None


class CreateDeviceResponse(EnosEnvelope):
    data: Annotated[DeviceCreateResult | None, Field(description="The new device.")] = None


class CreateDeviceResponseV24(EnosEnvelope):
    data: Annotated[DeviceCreateResultV24 | None, Field(description="The new device.")] = None


class CreateFirmwareResponse(EnosEnvelope):
    data: Annotated[FirmwareCreateResult | None, Field(description="The new firmware.")] = None


class CreateOtaJobResponse(EnosEnvelope):
    data: Annotated[OtaJobCreateResult | None, Field(description="The new job.")] = None


class CreateProductRequest(TwinModel):
    productDesc: Annotated[str | None, Field(description="Free description; at most 100 characters, 512 from documentation 2.4.0 on.")] = None
    biDirectionalAuth: Annotated[bool, Field(description="Whether platform and device authenticate each other.")]
    modelId: Annotated[str, Field(description="Model of its devices.")]
    dataFormat: Annotated[DeviceDataFormat, Field(description="Format of the data that its devices send: `Json` as EnOS defines it, or `Custom`.")]
    productName: Annotated[StringI18n, Field(description="Name of the product.")]
    productType: Annotated[ProductType, Field(description="Whether its devices are ordinary devices or gateways.")]
    dynamicActivateEnabled: Annotated[
        bool | str | None, Field(description="Whether devices may be activated dynamically; false by default. A string in the documented sample.")
    ] = None
    productTags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None
    defaultValidDay: Annotated[
        conint(ge=1, le=3650) | str | None,
        Field(
            description="Validity of a device certificate when none is asked for, in days; 730 by default. With `biDirectionalAuth` only. Since documentation 2.3.0 at the latest. Official sample code also sends the number as text."
        ),
    ] = None
    maxValidDay: Annotated[
        conint(ge=1, le=3650) | str | None,
        Field(
            description="Longest validity of a device certificate, in days; 1095 by default, asking for more fails. With `biDirectionalAuth` only. Since documentation 2.3.0 at the latest. Official sample code also sends the number as text."
        ),
    ] = None


class CreateProductResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="Key of the new product.")] = None


class DeleteDeviceGroupResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the deleted group.")] = None


class DeleteDeviceResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class DeleteFileResponse(EnosEnvelope):
    data: Annotated[dict[str, Any] | None, Field(description="Empty.")] = None


class DeleteFirmwareResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class DeleteOtaJobResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class DeleteProductResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="Key of the deleted product.")] = None


class Device(TwinModel):
    orgId: Annotated[str | None, Field(description="Organization that owns the device.")] = None
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    modelId: Annotated[str | None, Field(description="Model of the device.")] = None
    modelIdPath: Annotated[str | None, Field(description="Model with its ancestors, root first, each after a slash.")] = None
    productKey: Annotated[str | None, Field(description="Key of the product that the device belongs to.")] = None
    productName: Annotated[StringI18n | None, Field(description="Name of the product.")] = None
    productType: Annotated[ProductType | None, Field(description="Whether the device is an ordinary device or a gateway.")] = None
    dataFormat: Annotated[DeviceDataFormat | None, Field(description="Format of the data that the device sends: `Json` as EnOS defines it, or `Custom`.")] = (
        None
    )
    deviceKey: Annotated[str | None, Field(description="Device key, unique within the product.")] = None
    deviceName: Annotated[StringI18n | None, Field(description="Name of the device.")] = None
    deviceSecret: Annotated[str | None, Field(description="Secret with which the device authenticates itself.")] = None
    deviceDesc: Annotated[str | None, Field(description="Free description.")] = None
    timezone: Annotated[str | None, Field(description="Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`.")] = None
    deviceAttributes: Annotated[dict[str, Any] | None, Field(description="Attribute values by attribute ID; the model says of which type each is.")] = None
    deviceTags: Annotated[dict[str, str] | None, Field(description="Tags.")] = None
    createTime: Annotated[int | None, Field(description="When the device was created; milliseconds since the epoch.")] = None
    status: Annotated[
        DeviceStatus | None,
        Field(description="State of the connection; `inactive` until the device first connects. Search expressions say `disable` for `disabled`."),
    ] = None
    activeTime: Annotated[
        int | None,
        Field(description="When the device was activated; milliseconds since the epoch, for never 0 or, in a sample of version 2.4 of the service, null."),
    ] = None
    lastOnlineTime: Annotated[
        int | None,
        Field(description="When the device last went online; milliseconds since the epoch, for never 0 or, in a sample of version 2.4 of the service, null."),
    ] = None
    lastOfflineTime: Annotated[
        int | None,
        Field(description="When the device last went offline; milliseconds since the epoch, for never 0 or, in a sample of version 2.4 of the service, null."),
    ] = None
    measurepointLastUpdate: Annotated[int | None, Field(description="When a measurement point last changed; milliseconds since the epoch.")] = None
    measurepointLastUpate: Annotated[int | None, Field(description="Spelling of `measurepointLastUpdate` in the documented answer of `getGateway`.")] = None
    eventLastUpdate: Annotated[int | None, Field(description="When an event last arrived; milliseconds since the epoch.")] = None
    attributeLastUpdate: Annotated[int | None, Field(description="When an attribute last changed; milliseconds since the epoch.")] = None
    featureLastUpdate: Annotated[
        int | None, Field(description="When a measurement point, an event or an attribute was last updated; milliseconds since the epoch.")
    ] = None


class DeviceBatchResult(TwinModel):
    code: Annotated[ItemResultCode, Field(description="0 for success and -1 for failure.")]
    msg: Annotated[str | None, Field(description="`OK`, or what went wrong.")]
    data: Annotated[DeviceCreateResult | None, Field(description="Identifiers and secret of the device if it was created.")] = None


class DeviceBatchResultV24(TwinModel):
    code: Annotated[ItemResultCode, Field(description="0 for success and -1 for failure.")]
    msg: Annotated[str | None, Field(description="`OK`, or what went wrong.")]
    data: Annotated[DeviceCreateResultV24 | None, Field(description="Identifiers of the device if it was created.")] = None


class DeviceCreateOption(TwinModel):
    productKey: Annotated[str, Field(description="Key of the product that the device belongs to; each entry may name another one.")]
    deviceName: Annotated[StringI18n, Field(description="Name of the device; `defaultValue` is mandatory by documentation 3.0.0.")]
    timezone: Annotated[str, Field(description="Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`.")]
    deviceAttributes: Annotated[dict[str, Any] | None, Field(description="Attribute values by attribute ID, of the types that the model defines.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, unique within the product; assigned by the platform when left out.")] = None
    deviceDesc: Annotated[str | None, Field(description="Free description.")] = None
    deviceTags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None


class DeviceGroup(TwinModel):
    groupId: Annotated[str, Field(description="ID of the group.")]
    orgId: Annotated[str, Field(description="Organization that owns the group.")]
    name: Annotated[StringI18n, Field(description="Name of the group.")]
    desc: Annotated[str | None, Field(description="Free description.")] = None
    type: Annotated[DeviceGroupType, Field(description="Whether devices are added one by one, or belong to the group while they meet its condition.")]
    condition: Annotated[str | None, Field(description="Condition of a dynamic group; null for a static one.")] = None
    status: Annotated[str | None, Field(description="State of the group; `ACTIVE` in the sample of `getDeviceGroup`, in no table.")] = None
    createTime: Annotated[int | None, Field(description="When the group was created; milliseconds since the epoch.")] = None
    updateTime: Annotated[int | None, Field(description="When the group was last changed; milliseconds since the epoch.")] = None


class DeviceV24(TwinModel):
    orgId: Annotated[str | None, Field(description="Organization that owns the device.")] = None
    assetId: Annotated[str | None, Field(description="Asset ID of the device.")] = None
    modelId: Annotated[str | None, Field(description="Model of the device.")] = None
    modelIdPath: Annotated[str | None, Field(description="Model with its ancestors, root first, each after a slash.")] = None
    productKey: Annotated[str | None, Field(description="Key of the product that the device belongs to.")] = None
    productName: Annotated[StringI18n | None, Field(description="Name of the product.")] = None
    productType: Annotated[ProductType | None, Field(description="Whether the device is an ordinary device or a gateway.")] = None
    dataFormat: Annotated[DeviceDataFormat | None, Field(description="Format of the data that the device sends: `Json` as EnOS defines it, or `Custom`.")] = (
        None
    )
    deviceKey: Annotated[str | None, Field(description="Device key, unique within the product.")] = None
    deviceName: Annotated[StringI18n | None, Field(description="Name of the device.")] = None
    deviceSecret: Annotated[str | None, Field(description="Secret of the device, encrypted; only where `requireSecret` is true.")] = None
    sessionKey: Annotated[
        str | None,
        Field(
            description="Key with which the secret is encrypted, itself encrypted with the RSA key of the service account; only where `requireSecret` is true."
        ),
    ] = None
    deviceDesc: Annotated[str | None, Field(description="Free description.")] = None
    timezone: Annotated[str | None, Field(description="Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`.")] = None
    deviceAttributes: Annotated[dict[str, Any] | None, Field(description="Attribute values by attribute ID; the model says of which type each is.")] = None
    deviceTags: Annotated[dict[str, str] | None, Field(description="Tags.")] = None
    createTime: Annotated[int | None, Field(description="When the device was created; milliseconds since the epoch.")] = None
    status: Annotated[DeviceStatus | None, Field(description="State of the connection; `inactive` until the device first connects.")] = None
    activeTime: Annotated[int | None, Field(description="When the device was activated; milliseconds since the epoch.")] = None
    lastOnlineTime: Annotated[int | None, Field(description="When the device last went online; milliseconds since the epoch.")] = None
    lastOfflineTime: Annotated[int | None, Field(description="When the device last went offline; milliseconds since the epoch.")] = None
    measurepointLastUpdate: Annotated[int | None, Field(description="When a measurement point last changed; milliseconds since the epoch.")] = None
    eventLastUpdate: Annotated[int | None, Field(description="When an event last arrived; milliseconds since the epoch.")] = None
    attributeLastUpdate: Annotated[int | None, Field(description="When an attribute last changed; milliseconds since the epoch.")] = None
    featureLastUpdate: Annotated[
        int | None, Field(description="When a measurement point, an event or an attribute was last updated; milliseconds since the epoch.")
    ] = None


class DisableDeviceResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class EnableDeviceResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null in samples, where `updateDevice` also has an empty text.")] = None


class EventRecord(TwinModel):
    orgId: Annotated[str, Field(description="Organization that owns the device.")]
    eventId: Annotated[str, Field(description="ID of the event.")]
    productKey: Annotated[str, Field(description="Product key of the device.")]
    deviceKey: Annotated[str, Field(description="Device key of the device.")]
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    tslEventKey: Annotated[str, Field(description="Identifier of the event in the thing model.")]
    tslEventType: Annotated[str, Field(description="Type that the thing model gives the event, such as `INFO`.")]
    output: Annotated[str, Field(description="Output of the event as JSON text; the output parameters by identifier.")]
    outputData: Annotated[dict[str, Any] | None, Field(description="The same as an object. Since documentation 2.2.0.")] = None
    eventName: Annotated[StringI18n | None, Field(description="Name of the event where `resolveName` asks for it. Since documentation 2.2.0.")] = None
    outputNames: Annotated[
        dict[str, Any] | None, Field(description="Names of the output parameters by identifier where `resolveName` asks for them. Since documentation 2.2.0.")
    ] = None
    timestamp: Annotated[int, Field(description="When the event happened, in milliseconds since the epoch.")]
    localtime: Annotated[str, Field(description="When the event happened, as `yyyy-MM-dd HH:mm:ss` in local time.")]


class Firmware(TwinModel):
    orgId: Annotated[str, Field(description="Organization that owns the firmware.")]
    firmwareId: Annotated[str, Field(description="ID of the firmware.")]
    productKey: Annotated[str | None, Field(description="Product that the firmware is for. Left out for firmware created since documentation 2.4.4.")] = None
    name: Annotated[StringI18n, Field(description="Name of the firmware.")]
    version: Annotated[str, Field(description="Version of the firmware.")]
    desc: Annotated[str | None, Field(description="Free description.")] = None
    signMethod: Annotated[FirmwareSignMethod, Field(description="How `sign` was made.")]
    sign: Annotated[str, Field(description="Signature of the file.")]
    fileUrl: Annotated[str, Field(description="URI of the file; starts with `enos-connect://`.")]
    fileSize: Annotated[int | str, Field(description="Size of the file in bytes. Documented as a string; samples have a number.")]
    enableVerification: Annotated[bool, Field(description="Whether the firmware must have passed a `verify` job before it may be used for upgrades.")]
    isVerified: Annotated[bool, Field(description="Whether it has passed one.")]
    createTime: Annotated[int, Field(description="When the firmware was created; milliseconds since the epoch.")]
    firmwareTags: Annotated[dict[str, Any] | None, Field(description="Tags of the firmware. Since documentation 2.4.0.")] = None
    maxAllowedForVerification: Annotated[
        int | None, Field(description="On how many devices at most the firmware may be tried out. Since documentation 2.4.0.")
    ] = None
    minSuccessForVerified: Annotated[int | None, Field(description="On how many devices at least it must succeed to pass. Since documentation 2.4.0.")] = None


class FirmwareMetadata(TwinModel):
    name: Annotated[StringI18n, Field(description="Name of the firmware; unique within the product.")]
    version: Annotated[str, Field(description="Version of the firmware.")]
    signMethod: Annotated[FirmwareSignMethod, Field(description="How `sign` was made.")]
    sign: Annotated[str, Field(description="Signature of the file.")]
    desc: Annotated[str | None, Field(description="Free description; at most 100 characters, 512 from documentation 2.4.0 on.")] = None
    enableVerification: Annotated[bool, Field(description="Whether the firmware must have passed a `verify` job before it may be used for upgrades.")]
    firmwareTags: Annotated[dict[str, str] | None, Field(description="Tags of the firmware. Since documentation 2.4.0.")] = None


class GetCommandResponse(EnosEnvelope):
    data: Annotated[CommandRecord | None, Field(description="The command.")] = None


class GetDeviceGroupResponse(EnosEnvelope):
    data: Annotated[DeviceGroup | None, Field(description="The group.")] = None


class GetDeviceResponse(EnosEnvelope):
    data: Annotated[Device | None, Field(description="The device.")] = None


class GetDeviceResponseV24(EnosEnvelope):
    data: Annotated[DeviceV24 | None, Field(description="The device.")] = None


class GetEventResponse(EnosEnvelope):
    data: Annotated[EventRecord | None, Field(description="The event.")] = None


class GetFirmwareResponse(EnosEnvelope):
    data: Annotated[Firmware | None, Field(description="The firmware.")] = None


class GetGatewayResponse(EnosEnvelope):
    data: Annotated[Device | None, Field(description="The gateway.")] = None


class GetGatewayResponseV24(EnosEnvelope):
    data: Annotated[DeviceV24 | None, Field(description="The gateway.")] = None


class GetLatestMeasurepointsResponse(EnosEnvelope):
    data: Annotated[list[LatestMeasurepoint] | None, Field(description="One entry for each measurement point.")] = None


class IntegrationAttributeMessage(TwinModel):
    method: Annotated[
        str,
        Field(description="Always `integration.attribute.post`, as the official clients send it; the documented sample writes `integration.attibute.post`."),
    ]
    id: Annotated[
        int | str, Field(description="Number of the message, chosen by the sender; an integer by the table, a string in samples and official clients.")
    ]
    version: Annotated[str, Field(description="Version of the message format, 1.1.")]
    params: Annotated[list[IntegrationAttributeEntry], Field(description="Values, one entry per device.")]
    files: Annotated[dict[str, IntegrationFileMapping], Field(description="The uploaded files by name; empty when no value is a file.")]


class IntegrationEventMessage(TwinModel):
    method: Annotated[str, Field(description="Always `integration.event.post`.")]
    id: Annotated[
        int | str, Field(description="Number of the message, chosen by the sender; an integer by the table, a string in samples and official clients.")
    ]
    version: Annotated[str, Field(description="Version of the message format, 1.1.")]
    params: Annotated[list[IntegrationEventEntry], Field(description="Events, one entry per device and time.")]
    files: Annotated[dict[str, IntegrationFileMapping], Field(description="The uploaded files by name; empty when no value is a file.")]


class IntegrationUploadResult(TwinModel):
    uriInfoList: Annotated[list[IntegrationUploadTarget] | None, Field(description="Where to put the files; only with `useLark`.")] = None


class InvokeServiceResponse(EnosEnvelope):
    submsg: Annotated[str | None, Field(description="Further explanation of the code; the sample has null.")] = None
    data: Annotated[ServiceInvocationResult | None, Field(description="The command and its output.")] = None


class ListCertificatesResponse(EnosEnvelope):
    data: Annotated[list[Certificate] | None, Field(description="The certificates of the device.")] = None


class OtaUpgradeScope(TwinModel):
    type: Annotated[OtaUpgradeScopeType, Field(description="Whether all devices with one of the versions or only those named are meant.")]
    versionNumbers: Annotated[list[str], Field(description="Firmware versions to upgrade from.")]
    deviceKeys: Annotated[list[str] | None, Field(description="Device keys of the devices.")] = None
    attributes: Annotated[dict[str, Any] | None, Field(description="Values by attribute ID; devices that have one of the values are meant.")] = None
    tags: Annotated[dict[str, Any] | None, Field(description="Values by tag; devices that have one of the values are meant.")] = None
    assetTrees: Annotated[list[OtaAssetTreeScope] | None, Field(description="Asset trees whose devices are meant.")] = None
    productKey: Annotated[str | None, Field(description="Product whose devices are meant. Since documentation 2.4.4.")] = None
    deviceGroupIds: Annotated[list[str] | None, Field(description="Device groups whose devices are meant. Since documentation 2.4.4.")] = None
    assetIds: Annotated[list[str] | None, Field(description="Asset IDs of the devices. Since documentation 2.4.4.")] = None


class Product(TwinModel):
    orgId: Annotated[str | None, Field(description="Organization that owns the product.")] = None
    productKey: Annotated[str | None, Field(description="Key of the product.")] = None
    productName: Annotated[StringI18n | None, Field(description="Name of the product.")] = None
    productSecret: Annotated[str | None, Field(description="Secret of the product.")] = None
    productDesc: Annotated[str | None, Field(description="Free description; null in samples of version 2.4 of the service.")] = None
    productType: Annotated[ProductType | None, Field(description="Whether its devices are ordinary devices or gateways.")] = None
    dataFormat: Annotated[DeviceDataFormat | None, Field(description="Format of the data that its devices send: `Json` as EnOS defines it, or `Custom`.")] = (
        None
    )
    productTags: Annotated[dict[str, Any] | None, Field(description="Tags.")] = None
    modelId: Annotated[str | None, Field(description="Model of its devices.")] = None
    dynamicActiveEnabled: Annotated[bool | None, Field(description="Whether devices may be activated dynamically.")] = None
    dynamicActivateEnabled: Annotated[bool | None, Field(description="Spelling of `dynamicActiveEnabled` in the documented answer of `getProduct`.")] = None
    biDirectionalAuth: Annotated[bool | None, Field(description="Whether platform and device authenticate each other.")] = None
    createTime: Annotated[int | None, Field(description="When the product was created; milliseconds since the epoch.")] = None
    createBy: Annotated[str | None, Field(description="Who created the product.")] = None
    updateTime: Annotated[
        int | None,
        Field(
            description="When the product was last changed; milliseconds since the epoch, equal to `createTime` when it never was; null in samples of version 2.4."
        ),
    ] = None
    updateBy: Annotated[str | None, Field(description="Who last changed the product.")] = None
    defaultValidDay: Annotated[
        int | None, Field(description="Validity of a device certificate when none is asked for, in days. In documentation 2.1.0 only in samples, as null.")
    ] = None
    maxValidDay: Annotated[
        int | None, Field(description="Longest validity of a device certificate, in days. In documentation 2.1.0 only in samples, as null.")
    ] = None
    protocolGatewayIds: Annotated[
        Any | None,
        Field(description="Protocol gateways that the product is bound to; a string by the table, an empty object in a sample. Since documentation 2.4.0."),
    ] = None


class ProductV24(TwinModel):
    orgId: Annotated[str | None, Field(description="Organization that owns the product.")] = None
    productKey: Annotated[str | None, Field(description="Key of the product.")] = None
    productName: Annotated[StringI18n | None, Field(description="Name of the product.")] = None
    productSecret: Annotated[str | None, Field(description="Secret of the product, encrypted; only where `requireSecret` is true.")] = None
    sessionKey: Annotated[
        str | None,
        Field(
            description="Key with which the secret is encrypted, itself encrypted with the RSA key of the service account; only where `requireSecret` is true."
        ),
    ] = None
    productDesc: Annotated[str | None, Field(description="Free description.")] = None
    productType: Annotated[ProductType | None, Field(description="Whether its devices are ordinary devices or gateways.")] = None
    dataFormat: Annotated[DeviceDataFormat | None, Field(description="Format of the data that its devices send: `Json` as EnOS defines it, or `Custom`.")] = (
        None
    )
    productTags: Annotated[dict[str, Any] | None, Field(description="Tags.")] = None
    protocolGatewayIds: Annotated[
        Any | None, Field(description="Protocol gateways that the product is bound to; a string by the table, an empty object in a sample.")
    ] = None
    modelId: Annotated[str | None, Field(description="Model of its devices.")] = None
    dynamicActiveEnabled: Annotated[bool | None, Field(description="Whether devices may be activated dynamically.")] = None
    biDirectionalAuth: Annotated[bool | None, Field(description="Whether platform and device authenticate each other.")] = None
    createTime: Annotated[int | None, Field(description="When the product was created; milliseconds since the epoch.")] = None
    createBy: Annotated[str | None, Field(description="Who created the product.")] = None
    updateTime: Annotated[int | None, Field(description="When the product was last changed; milliseconds since the epoch.")] = None
    updateBy: Annotated[str | None, Field(description="Who last changed the product.")] = None
    defaultValidDay: Annotated[int | None, Field(description="Validity of a device certificate when none is asked for, in days.")] = None
    maxValidDay: Annotated[int | None, Field(description="Longest validity of a device certificate, in days.")] = None


class RevokeCertificateRequest(TwinModel):
    certSn: Annotated[int, Field(description="Serial number of the certificate. Answers hold it as a string.", ge=0)]
    reason: Annotated[RevokeReason | None, Field(description="Why the certificate is revoked; 0 (unspecified) by default.")] = None


class SearchCommandsResponse(EnosEnvelope):
    data: Annotated[list[CommandRecord] | None, Field(description="The commands of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many commands there are.")] = None


class SearchDeviceGroupsByDeviceResponse(EnosEnvelope):
    data: Annotated[list[DeviceGroup] | None, Field(description="The groups.")] = None


class SearchDeviceGroupsResponse(EnosEnvelope):
    data: Annotated[list[DeviceGroup] | None, Field(description="Groups of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchDevicesByDeviceGroupResponse(EnosEnvelope):
    data: Annotated[list[DeviceV24] | None, Field(description="Devices of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchDevicesResponse(EnosEnvelope):
    data: Annotated[list[Device] | None, Field(description="Devices of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchDevicesResponseV24(EnosEnvelope):
    data: Annotated[list[DeviceV24] | None, Field(description="Devices of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchEventsResponse(EnosEnvelope):
    data: Annotated[list[EventRecord] | None, Field(description="The events of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many events there are.")] = None


class SearchFirmwaresResponse(EnosEnvelope):
    data: Annotated[list[Firmware] | None, Field(description="Firmware of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchProductsResponse(EnosEnvelope):
    data: Annotated[list[Product] | None, Field(description="Products of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchProductsResponseV24(EnosEnvelope):
    data: Annotated[list[ProductV24] | None, Field(description="Products of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchSubDevicesResponse(EnosEnvelope):
    data: Annotated[list[Device] | None, Field(description="Sub-devices of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchSubDevicesResponseV24(EnosEnvelope):
    data: Annotated[list[DeviceV24] | None, Field(description="Sub-devices of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class UploadIntegrationAttributesRequest(TwinModel):
    enos_message: Annotated[IntegrationAttributeMessage, Field(alias="enos-message", description="The attribute values as JSON.")]
    enos_file: Annotated[
        list[bytes] | None,
        Field(
            alias="enos-file",
            description="One part per file. Its file name is the key in `files`; each part states its Content-Length. The table also puts the feature and the device into the Content-Disposition, which neither the sample nor the official client does.",
        ),
    ] = None


class UploadIntegrationAttributesResponse(EnosEnvelope):
    data: Annotated[IntegrationUploadResult | None, Field(description="Empty, unless `useLark` is true.")] = None


class UploadIntegrationEventsRequest(TwinModel):
    enos_message: Annotated[IntegrationEventMessage, Field(alias="enos-message", description="The events as JSON.")]
    enos_file: Annotated[
        list[bytes] | None, Field(alias="enos-file", description="One part per file. Its file name is the key in `files`; each part states its Content-Length.")
    ] = None


class UploadIntegrationEventsResponse(EnosEnvelope):
    data: Annotated[IntegrationUploadResult | None, Field(description="Empty, unless `useLark` is true.")] = None


class UploadIntegrationMeasurepointsResponse(EnosEnvelope):
    data: Annotated[IntegrationUploadResult | None, Field(description="Empty, unless `useLark` is true.")] = None


class BatchCreateDevicesRequest(TwinModel):
    deviceList: Annotated[list[DeviceCreateOption], Field(description="The devices.")]


class BatchCreateDevicesRequestV24(TwinModel):
    deviceList: Annotated[list[DeviceCreateOption], Field(description="The devices.")]
    requireSecret: Annotated[
        bool | None, Field(description="Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account.")
    ] = None


class BatchCreateDevicesResponse(EnosEnvelope):
    data: Annotated[list[DeviceBatchResult] | None, Field(description="What became of each device.")] = None
    successSize: Annotated[int | None, Field(description="Number of devices that were created.")] = None
    totalSize: Annotated[int | None, Field(description="Number of devices in the request.")] = None


class BatchCreateDevicesResponseV24(EnosEnvelope):
    data: Annotated[list[DeviceBatchResultV24] | None, Field(description="What became of each device.")] = None
    successSize: Annotated[int | None, Field(description="Number of devices that were created.")] = None
    totalSize: Annotated[int | None, Field(description="Number of devices in the request.")] = None


class CancelCommandResponse(EnosEnvelope):
    data: Annotated[list[CommandRecord] | None, Field(description="The commands that were cancelled.")] = None


class CreateFirmwareRequest(TwinModel):
    metadata: Annotated[FirmwareMetadata, Field(description="What the firmware is, as JSON.")]
    file: Annotated[bytes, Field(description="The file; its part names the file in `filename`.")]


class CreateOtaJobRequest(TwinModel):
    name: Annotated[StringI18n | None, Field(description="Name of the job.")] = None
    type: Annotated[OtaJobType, Field(description="`verify` to try a firmware out, `upgrade` to upgrade.")]
    upgradeScope: Annotated[OtaUpgradeScope, Field(description="Which devices to upgrade.")]
    upgradePolicy: Annotated[
        OtaUpgradePolicy | None,
        Field(
            description="How the devices in scope are found; by the names, `snapshot` fixes them when the job is created and `incremental` adds later ones. Mandatory for `upgrade`."
        ),
    ] = None
    enableUpgradeRequest: Annotated[bool | None, Field(description="Whether devices may ask for the upgrade themselves. Mandatory for `upgrade`.")] = None
    upgradeTimeout: Annotated[
        int | str | None,
        Field(
            description="Seconds that a device may take, 300 to 172,800, 7,200 by default; counted from the task state `upgrading` for `upgrade`, `published` for `verify`. The official sample code sends the number as a string."
        ),
    ] = None
    retryPolicy: Annotated[OtaRetryPolicy | None, Field(description="Whether and how failed tasks are tried again; not at all by default.")] = None
    schedulePolicy: Annotated[
        OtaSchedulePolicy | None, Field(description="When tasks may begin; at once and every day from 00:00:00 to 23:59:59 by default.")
    ] = None
    maximumConcurrency: Annotated[
        int | str | None,
        Field(description="How many devices may be upgraded at a time; 300 by default. The official sample code sends the number as a string."),
    ] = None


class GetProductResponse(EnosEnvelope):
    data: Annotated[Product | None, Field(description="The product.")] = None


class GetProductResponseV24(EnosEnvelope):
    data: Annotated[ProductV24 | None, Field(description="The product.")] = None


class OtaJob(TwinModel):
    orgId: Annotated[str | None, Field(description="Organization that owns the job.")] = None
    productKey: Annotated[str | None, Field(description="Product whose devices are upgraded. Left out where the firmware has none.")] = None
    jobId: Annotated[str | None, Field(description="ID of the job.")] = None
    name: Annotated[StringI18n | None, Field(description="Name of the job.")] = None
    firmwareId: Annotated[str | None, Field(description="ID of the firmware.")] = None
    firmwareVersion: Annotated[str | None, Field(description="Version of the firmware. Since documentation 2.4.0.")] = None
    firmwareName: Annotated[StringI18n | None, Field(description="Name of the firmware. Since documentation 2.4.0.")] = None
    type: Annotated[OtaJobType | None, Field(description="`verify` to try a firmware out, `upgrade` to upgrade.")] = None
    enableUpgradeRequest: Annotated[bool | None, Field(description="Whether devices may ask for the upgrade themselves.")] = None
    upgradePolicy: Annotated[OtaUpgradePolicy | None, Field(description="How the devices in scope are found.")] = None
    upgradeScope: Annotated[OtaUpgradeScope | None, Field(description="Which devices are upgraded.")] = None
    upgradeTimeout: Annotated[int | None, Field(description="Seconds that a device may take.")] = None
    retryPolicy: Annotated[OtaRetryPolicy | None, Field(description="Whether and how failed tasks are tried again.")] = None
    schedulePolicy: Annotated[OtaSchedulePolicy | None, Field(description="When tasks may begin.")] = None
    maximumConcurrency: Annotated[int | None, Field(description="How many devices may be upgraded at a time.")] = None
    status: Annotated[OtaJobStatus | None, Field(description="State of the job.")] = None
    createTime: Annotated[int | None, Field(description="When the job was created; milliseconds since the epoch.")] = None


class SearchCommandsRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `state` (with `=`), `commandName` with a locale, such as `commandName.en_US` (with `like`), and `createTime` (with `>`, `=` and `<`). Official samples also have `commandName.default` and other languages, such as `commandName.ja_JP`, and `>=` for `createTime`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return; the first 100 commands by default. `sorters` has no effect here.")] = (
        None
    )
    projection: Annotated[
        list[str] | None, Field(description="Fields to return, with `.` for a field within a field and `[*]` for all items of an array. All by default.")
    ] = None


class SearchDeviceGroupsRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter, conditions joined by `and` and `or`, on `groupId`, `groupName` and `groupType`. Which operators each knows is not documented; the sample has `groupId in (…)`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 groups of the first page by default.")] = None


class SearchDeviceLogsRequest(TwinModel):
    expression: Annotated[
        str | None, Field(description="SQL-like condition on `productKey`, `deviceKey` and `assetId`, with `=` and `in`, joined by `and` and `or`.")
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return; the first 100 entries by default. `sorters` has no effect here.")] = None
    projection: Annotated[list[str] | None, Field(description="Names of the fields to return. All by default.")] = None


class SearchDeviceUpgradesRequest(TwinModel):
    expression: Annotated[str | None, Field(description="SQL-like filter. `productKey` and `firmwareVersion` know `=` and `in`; `isUpgrading` knows `=`.")] = (
        None
    )
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 devices of the first page by default.")] = None


class SearchDevicesByDeviceGroupRequest(TwinModel):
    groupId: Annotated[str, Field(description="ID of the group.")]
    expression: Annotated[str | None, Field(description="SQL-like filter, conditions joined by `and` and `or`, as in `searchDevices`.")] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 devices of the first page by default.")] = None


class SearchDevicesRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey`, `assetId` know `=` and `in`; `productType` knows `=` with `Device` or `Gateway`; `status` knows `=` with `inactive`, `online`, `offline` or `disable`; `deviceAttributes.ID` and `deviceTags.KEY` know `=`, `in`, `exists`, `not exists`. `deviceName like 'x'` finds a part of the name in every language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one, the default standing in for a missing translation. Official samples also have `!=` for `modelId` and `deviceTags.KEY`, `in` for `status` and its value `mirror`, `firmwareVersion` with `=` and `in`, and other languages, such as `deviceName.ja_JP`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 devices of the first page by default.")] = None
    projection: Annotated[
        list[str] | None,
        Field(description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."),
    ] = None
    populateLastUpdateInfo: Annotated[
        bool | None,
        Field(
            description="Whether to fill in when measurement points, events and attributes last changed, as far as its name tells. Since documentation 2.4.0."
        ),
    ] = None


class SearchDevicesRequestV24(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter, conditions joined by `and` and `or`. `modelId` knows `=`, `!=` and `in`; `productKey`, `deviceKey`, `assetId` and `firmwareVersion` know `=` and `in`; `productType` knows `=` with `Device` or `Gateway`; `deviceAttributes.ID` knows `=`, `in`, `exists`, `not exists`, `deviceTags.KEY` also `!=`. `deviceName like 'x'` finds a part of the name in every language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one. `status` knows `=` and `in`. EnOS Edge knows only `assetId` with `in`."
        ),
    ] = None
    requireSecret: Annotated[
        bool | None,
        Field(
            description="Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the permission; without the permission the values of the secret fields tell of an error."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 devices of the first page by default.")] = None
    projection: Annotated[
        list[str] | None,
        Field(
            description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array. EnOS Edge knows only whole fields."
        ),
    ] = None
    populateLastUpdateInfo: Annotated[
        bool | None, Field(description="Whether to fill in when measurement points, events and attributes last changed, as far as its name tells.")
    ] = None


class SearchEventsRequest(TwinModel):
    productKey: Annotated[str | None, Field(description="Only events of devices of this product.")] = None
    deviceKey: Annotated[str | None, Field(description="Only events of devices with this device key.")] = None
    assetId: Annotated[str | None, Field(description="Only events of this device.")] = None
    tslEventKey: Annotated[str | None, Field(description="Only events with this identifier in the thing model.")] = None
    tslEventType: Annotated[str | None, Field(description="Only events of this type.")] = None
    startTime: Annotated[
        str | None,
        Field(
            description="Start of the time range, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Without a range the last week is searched."
        ),
    ] = None
    endTime: Annotated[
        str | None,
        Field(
            description="End of the time range, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Without a range the last week is searched."
        ),
    ] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `productKey`, `deviceKey`, `assetId`, `tslEventKey` and `tslEventType`, with `=` and `in`, joined by `and` and `or`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return; the first 10 events by default. `sorters` has no effect here.")] = None
    resolveName: Annotated[
        bool | None, Field(description="Whether to return the names of the events and their output parameters; false by default. Since documentation 2.2.0.")
    ] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class SearchFirmwaresRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter. `productKey` knows `=` and `in`; `isVerified` knows `=`. `name like 'x'` finds a part of the name in every language, `name.default` looks at the default alone. Official samples look at one language, too, such as `name.ja_JP`, the default standing in for a missing translation."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 of the first page by default.")] = None


class SearchOtaJobsRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter. `productKey`, `firmwareId` and `firmwareVersion` know `=` and `in`; `type` and `status` know `=`. `name like 'x'` and `firmwareName like 'x'` find a part of the name in every language; `.zh_CN` and `.en_US` behind them look at one, the default standing in for a missing translation, and the default alone is `.defaultValue` by the documentation, `.default` in the official sample code. Official samples also have other languages, such as `firmwareName.ja_JP`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 jobs of the first page by default.")] = None


class SearchOtaJobsResponse(EnosEnvelope):
    data: Annotated[list[OtaJob] | None, Field(description="Jobs of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Position in the whole result.")] = None


class SearchOtaTasksRequest(TwinModel):
    expression: Annotated[
        str | None, Field(description="SQL-like filter on `jobId`, `deviceKey`, `fromVersion`, `toVersion`, `status` and `desc`, which know `=` and `in`.")
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 tasks of the first page by default.")] = None


class SearchProductsRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter, conditions joined by `and` and `or`. `productKey` and `modelId` know `=` and `in`; `productTags.KEY` knows `=`, `exists`, `not exists`. `productName like 'x'` finds a part of the name in every language; `productName.default`, `productName.zh_CN`, `productName.en_US` look at one, the default standing in for a missing translation. Official samples also look at other languages, such as `productName.ja_JP`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 products of the first page by default.")] = None
    projection: Annotated[
        list[str] | None, Field(description="Fields to return, all when left out. Not in the documented table, but sent by its sample code.")
    ] = None


class SearchProductsRequestV24(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter, conditions joined by `and` and `or`. `productKey` and `modelId` know `=` and `in`; `productTags.KEY` knows `=`, `exists`, `not exists`. `productName like 'x'` finds a part of the name in every language; `productName.default`, `productName.zh_CN`, `productName.en_US` look at one, the default standing in for a missing translation."
        ),
    ] = None
    requireSecret: Annotated[
        bool | None,
        Field(
            description="Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the permission; without the permission the values of the secret fields tell of an error."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 products of the first page by default.")] = None


class SearchSubDevicesRequest(TwinModel):
    gateway: Annotated[DeviceIdentifier, Field(description="The gateway.")]
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey`, `assetId` know `=` and `in`; `status` knows `=` with `inactive`, `online`, `offline` or `disable`; `deviceAttributes.ID` and `deviceTags.KEY` know `=`, `in`, `exists`, `not exists`. `deviceName like 'x'` finds a part of the name in every language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one, the default standing in for a missing translation. Official samples also have the value `mirror` of `status`, and other languages, such as `deviceName.ja_JP`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 devices of the first page by default.")] = None
    projection: Annotated[
        list[str] | None,
        Field(description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."),
    ] = None


class SearchSubDevicesRequestV24(TwinModel):
    gateway: Annotated[DeviceIdentifier, Field(description="The gateway.")]
    requireSecret: Annotated[
        bool | None,
        Field(
            description="Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the permission; without the permission the values of the secret fields tell of an error."
        ),
    ] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey` and `assetId` know `=` and `in`; `deviceAttributes.ID` and `deviceTags.KEY` know `=`, `in`, `exists`, `not exists`; `status` knows `=`. `deviceName like 'x'` finds a part of the name in every language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one, the default standing in for a missing translation."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 10 devices of the first page by default.")] = None
    projection: Annotated[
        list[str] | None,
        Field(description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."),
    ] = None


class GetOtaJobResponse(EnosEnvelope):
    data: Annotated[OtaJob | None, Field(description="The job.")] = None
