"""The park that the examples of the documents speak of: the seeded fleet under their names, and what else they expect to be there.

All names come from the examples. What has a counterpart in the seeded fleet is called after it; what examples create is created by running them.
"""

from __future__ import annotations

import json
from typing import Any

from .answers import Answer, Refusal
from .enapter.gateway import Gateway
from .enos import batch_instances
from .enos.batch_flows import flows
from .enos.iam import PREFIX
from .enos.people import set_password
from .enos.storage import keep
from .enos.tenant import Tenant
from .examples import argument, request
from .localtime import instant, zone
from .records import Records
from .state import Doc, State, encoded

__all__ = ["furnish"]

DAY = 86_400_000
YEAR = 365 * DAY
_GATEWAY = "select {} from device where product_type = 'Gateway' order by id limit 1 offset {}"
_INVERTER = "select {} from device where model_id = 'SolarInverter' and status = 'online' order by id limit 1 offset {}"
_RECORD = "select key from record where kind = '{}' order by id limit 1 offset {}"
_TASK = "select json_extract(doc, '$.tasks[{}].taskId') from record where kind = 'flow' order by id limit 1 offset 1"
_V3 = "select {} from v3_device where kind = '{}' order by id limit 1 offset {}"

# What is called after which example: a value of the seeded database, and the operation and place of its new name.
NAMES = (
    (_GATEWAY.format("product_key", 0), "searchSubDevices", "gateway.productKey"),
    (_GATEWAY.format("device_key", 0), "searchSubDevices", "gateway.deviceKey"),
    (_GATEWAY.format("asset_id", 0), "addSubDevice", "gateway.assetId"),
    (_INVERTER.format("product_key", 0), "getDevice", "productKey"),
    (_INVERTER.format("device_key", 0), "getDevice", "deviceKey"),
    (_INVERTER.format("asset_id", 0), "getDevice", "assetId"),
    (_INVERTER.format("device_key", 1), "addSubDevice", "subDevices.1.deviceKey"),
    (_INVERTER.format("asset_id", 1), "removeSubDevice", "subDevices.0.assetId"),
    (_INVERTER.format("asset_id", 2), "checkDeadData", "payload.1.assetId"),
    (_INVERTER.format("asset_id", 3), "filterAssetLatestData", "assetIds.2"),
    ("select root_id from tree", "updateLogicalAsset", "assetUpdateVo.assetId"),
    ("select tree_id from tree", "getAssetTree", "treeId"),
    ("select asset_id from logical order by id limit 1", "deleteLogicalAsset", "assetId"),
    ("select firmware_id from firmware where json_extract(doc, '$.version') = '3.3'", "getFirmware", "firmwareId"),
    ("select job_id from ota_job", "getOtaJob", "jobId"),
    ("select group_id from device_group order by id limit 1", "getDeviceGroup", "groupId"),
    (_RECORD.format("user", 0), "getFlow", "userId"),
    ("select json_extract(doc, '$.name') from record where kind = 'user' order by id limit 1", "saveFlow", "owners"),
    (_RECORD.format("user", 1), "listUserRoles", "userId"),
    (_RECORD.format("user", 2), "removePortalUser", "userId"),
    ("select json_extract(doc, '$.email') from record where kind = 'user' order by id limit 1 offset 2", "getPortalUserDomain", "email"),
    (_RECORD.format("user", 3), "deleteIamUser", "userId"),
    (_RECORD.format("user", 4), "removeUsersFromIamUserGroup", "user.delete.0"),
    ("select json_extract(doc, '$.email') from record where kind = 'user' order by id limit 1 offset 5", "login", "principal"),
    (_RECORD.format("sso user", 0), "updateSsoUser", "userId"),
    ("select json_extract(doc, '$.id') from record where kind = 'portal app' order by id limit 1 offset 1", "listIamPoliciesByServiceAccount", "subjectId"),
    (_RECORD.format("portal userRoles", 0), "assignUserRoles", "roleIds.0"),
    (_RECORD.format("portal userRoles", 1), "assignUserRoles", "roleIds.1"),
    (_RECORD.format("portal userStructures", 0), "getPortalStructureTree", "structureRootId"),
    (_RECORD.format("portal userStructures", 1), "assignUserStructures", "structureIds.0"),
    (_RECORD.format("portal userStructures", 2), "assignUserStructures", "structureIds.1"),
    (_RECORD.format("portal userGroups", 0), "assignUserGroups", "userGroupIds.0"),
    (_RECORD.format("portal userGroups", 1), "assignUserGroups", "userGroupIds.1"),
    (_RECORD.format("menu group", 0), "updatePortalRolePermissions", "resourceIds.0"),
    ("select json_extract(doc, '$.menus[0].id') from record where kind = 'portal app' order by id limit 1", "savePortalMenuGroup", "menuIds.0"),
    (_RECORD.format("flow", 0), "saveFlow", "flows.0.flowId"),
    (_TASK.format(0), "saveFlow", "tasks.0.taskId"),
    (_TASK.format(1), "saveFlow", "tasks.1.taskId"),
    (_RECORD.format("flow", 1), "getFlow", "flowId"),
    (_RECORD.format("directory", 0), "createDirectory", "parentId"),
    (_RECORD.format("pipeline", 0), "getPipeline", "pipelineId"),
    (_RECORD.format("channel", 0), "readFederationData", "channelId"),
    (_RECORD.format("policy", 0), "getStoragePolicy", "policyId"),
)


V3_NAMES = (
    (_V3.format("device_id", "ucm", 0), "provisionLuaDeviceV3", "runtime_id"),
    (_V3.format("device_id", "inverter", 0), "getDeviceV3", "device_id"),
    ("select site_id from v3_site order by id limit 1", "getSiteV3", "site_id"),
    ("select slug from v3_rule order by id limit 1", "getRuleV3", "rule_id"),
    ("select slug from v3_rule order by id limit 1 offset 1", "batchEnableRulesV3", "rule_ids.1"),
)


def furnish(state: State) -> None:
    """Name what there is, and add the rest."""
    names = [(sql, "enos", *place) for sql, *place in NAMES] + [(sql, "enapter", *place) for sql, *place in V3_NAMES]
    state.rename(_exchanged({str(state.value(sql)): str(argument(*place)) for sql, *place in names}))
    _sessions(state)


def _exchanged(names: dict[str, str]) -> dict[str, str]:
    """The names, with those that are taken going to what has given up its own."""
    before = {new: old for old, new in names.items()}
    taken = dict(names)
    for new in set(before) - set(names):
        old = new
        while old in before:
            old = before[old]
        taken[new] = old
    return taken


def _sessions(state: State) -> None:
    """Who is signed in: the portal's operator, and somebody with IAM."""
    now = state.clock.now()
    token = argument("enos", "getPortalSession", "Authorization").removeprefix("Bearer ")
    user = argument("enos", "listUserRoles", "userId")
    session = {"userId": user, "orgId": state.credentials.org_id, "token": token, "ends": now + 10 * YEAR}
    session |= {"refreshToken": argument("enos", "refreshPortalAccessToken", "refreshToken"), "refreshEnds": now + 10 * YEAR}
    Records(state, "portal session").put(token, session)
    set_password(state, user, argument("enos", "loginPortal", "password"))
    reset = argument("enos", "resetPortalPassword", "token")
    Records(state, "password token").put(reset, {"token": reset, "userId": user, "ends": now + 10 * YEAR})
    Records(state, "verification code").put(user, {"ends": now + 10 * YEAR})
