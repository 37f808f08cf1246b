# Generated from specs/: do not edit.
"""Active and history alerts, their tags, and alert rules, contents, types and severities."""

from __future__ import annotations

from energy_core.calls import Service, operation, whole
from energy_core.http import T
from energy_core.pager import paged, paged_by

from energy_api.enos.alert import (
    aggregate_active_alerts,
    close_active_alert,
    close_alert,
    create_active_alert,
    create_active_alerts_in_batch,
    create_alert,
    create_alert_content,
    create_alert_rule,
    create_alert_severity,
    create_alert_type,
    create_alerts_in_batch,
    create_history_alert,
    create_history_alerts_in_batch,
    delete_active_alert,
    delete_alert_content,
    delete_alert_rule,
    delete_alert_severity,
    delete_alert_type,
    get_alert_content,
    scroll_alerts,
    scroll_history_alerts,
    search_active_alerts,
    search_alert_contents,
    search_alert_rules,
    search_alert_severities,
    search_alert_types,
    search_alerts,
    search_history_alerts,
    update_active_alert_tags,
    update_active_alert_tags_in_batch,
    update_alert_content,
    update_alert_rule,
    update_alert_severity,
    update_alert_tags,
    update_alert_tags_in_batch,
    update_alert_type,
    update_history_alert_tags,
)


class Alert(Service[T]):
    """Active and history alerts, their tags, and alert rules, contents, types and severities."""

    _path = "enos.alert"

    search_active_alerts = paged(search_active_alerts)
    """Search the active alerts of an organization."""
    aggregate_active_alerts = operation(aggregate_active_alerts)
    """Count active alerts by asset, type, severity or another field."""
    create_active_alert = whole(create_active_alert)
    """Create an active alert."""
    create_active_alerts_in_batch = whole(create_active_alerts_in_batch)
    """Create several active alerts."""
    close_active_alert = operation(close_active_alert)
    """Close an active alert, which makes it a history alert."""
    delete_active_alert = operation(delete_active_alert)
    """Delete an active alert."""
    update_active_alert_tags = operation(update_active_alert_tags)
    """Change the tags of an active alert."""
    update_active_alert_tags_in_batch = whole(update_active_alert_tags_in_batch)
    """Change the tags of several active alerts."""
    search_history_alerts = paged(search_history_alerts)
    """Search the history alerts of the last three months."""
    scroll_history_alerts = paged_by(scroll_history_alerts, lambda page: page.data.items)
    """Read the history alerts of the last three months page by page."""
    create_history_alert = whole(create_history_alert)
    """Create a history alert."""
    create_history_alerts_in_batch = whole(create_history_alerts_in_batch)
    """Create several history alerts."""
    update_history_alert_tags = operation(update_history_alert_tags)
    """Change the tags of a history alert."""
    create_alert_content = operation(create_alert_content)
    """Create an alert content."""
    get_alert_content = operation(get_alert_content)
    """Get one alert content."""
    search_alert_contents = paged(search_alert_contents)
    """Search the alert contents of an organization."""
    update_alert_content = operation(update_alert_content)
    """Change an alert content."""
    delete_alert_content = operation(delete_alert_content)
    """Delete an alert content."""
    create_alert_rule = operation(create_alert_rule)
    """Create an alert rule."""
    search_alert_rules = paged(search_alert_rules)
    """Search the alert rules of an organization."""
    update_alert_rule = operation(update_alert_rule)
    """Change an alert rule."""
    delete_alert_rule = operation(delete_alert_rule)
    """Delete an alert rule."""
    create_alert_severity = operation(create_alert_severity)
    """Create an alert severity."""
    search_alert_severities = paged(search_alert_severities)
    """Search the alert severities of an organization."""
    update_alert_severity = operation(update_alert_severity)
    """Change an alert severity."""
    delete_alert_severity = operation(delete_alert_severity)
    """Delete an alert severity."""
    create_alert_type = operation(create_alert_type)
    """Create an alert type."""
    search_alert_types = paged(search_alert_types)
    """Search the alert types of an organization."""
    update_alert_type = operation(update_alert_type)
    """Change an alert type."""
    delete_alert_type = operation(delete_alert_type)
    """Delete an alert type."""
    search_alerts = paged(search_alerts)
    """Search active and history alerts together."""
    scroll_alerts = paged_by(scroll_alerts, lambda page: page.data.items)
    """Read active and history alerts together, page by page."""
    create_alert = operation(create_alert)
    """Create an alert, active or already recovered."""
    create_alerts_in_batch = whole(create_alerts_in_batch)
    """Create several alerts, active or already recovered."""
    close_alert = whole(close_alert)
    """Close an active alert, which makes it a history alert."""
    update_alert_tags = operation(update_alert_tags)
    """Change the tags of an alert, active or history."""
    update_alert_tags_in_batch = whole(update_alert_tags_in_batch)
    """Change the tags of several alerts, active or history."""
