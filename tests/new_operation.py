"""An operation that the specifications lack: pages, and a structure in its body."""

# An operation as a newer documentation might have it: pages, and a structure in its body.
NEW_PATH = """
  /enos-iam-service/v2.3/badges/action/search:
    post:
      operationId: searchBadges
      tags: [iam]
      summary: Search the badges of an organization.
      description: Badges are worn for a time.
      x-wire-path: /enos-iam-service/v2.3/badges
      x-wire-query: {action: search}
      x-safety: read
      x-since: "2.5.0"
      x-envelope: {code: status, message: message, data: data, success: [0]}
      x-pagination: {style: page, in: body, page: pagination.pageNo, size: pagination.pageSize, items: data.badges, total: data.total}
      x-source: {kind: docs, page: iam-api}
      parameters:
        - {$ref: 'common.yaml#/components/parameters/orgId'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SearchBadgesRequest'}
            example: {worn: {since: 1747180800000}, pagination: {pageNo: 1, pageSize: 10}}
      responses:
        "200":
          description: A page of badges.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/SearchBadgesResponse'}
              example: {status: 0, message: SUCCESS, data: {total: 1, badges: [{badgeId: b1}]}}
"""
NEW_SCHEMAS = """    SearchBadgesRequest:
      type: object
      properties:
        worn: {$ref: '#/components/schemas/BadgeWorn', description: When they were worn.}
        pagination: {$ref: '#/components/schemas/BadgePagination', description: Which page.}
    BadgeWorn:
      type: object
      description: When badges were worn.
      properties:
        since: {type: integer, description: From when on.}
    BadgePagination:
      type: object
      description: Which page of badges.
      properties:
        pageNo: {type: integer, description: Its number.}
        pageSize: {type: integer, description: Badges on it.}
    SearchBadgesResponse:
      type: object
      properties:
        status: {type: integer, description: 0 for success.}
        message: {type: string, description: What came of it.}
        data: {$ref: '#/components/schemas/BadgePage', description: The page.}
    BadgePage:
      type: object
      description: A page of badges.
      properties:
        total: {type: integer, description: How many there are.}
        badges: {type: array, description: The badges., items: {$ref: '#/components/schemas/Badge'}}
    Badge:
      type: object
      description: A badge.
      properties:
        badgeId: {type: string, description: Its ID.}
"""
