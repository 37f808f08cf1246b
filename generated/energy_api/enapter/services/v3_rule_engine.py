# Generated from specs/: do not edit.
"""The rule engine of a site and its rules."""

from __future__ import annotations

from energy_core.calls import Service, operation_by, whole
from energy_core.http import T
from energy_core.pager import paged_by

from energy_api.enapter.v3_rule_engine import (
    batch_disable_rules,
    batch_disable_site_rules,
    batch_enable_rules,
    batch_enable_site_rules,
    create_gateway_rule,
    create_rule,
    create_rule_engine,
    delete_gateway_rule,
    delete_rule,
    disable_gateway_rule,
    disable_rule,
    enable_gateway_rule,
    enable_rule,
    get_gateway_rule,
    get_gateway_rule_engine,
    get_rule,
    get_rule_engine,
    list_gateway_rules,
    list_rules,
    resume_gateway_rule_engine,
    resume_rule_engine,
    suspend_gateway_rule_engine,
    suspend_rule_engine,
    update_gateway_rule,
    update_gateway_rule_script,
    update_rule,
    update_rule_script,
)


class RuleEngine(Service[T]):
    """The rule engine of a site and its rules."""

    _path = "enapter.v3.rule_engine"

    get_rule_engine = operation_by(get_rule_engine, lambda answer: answer.engine)
    """Get the rule engine of a site."""
    create_rule_engine = operation_by(create_rule_engine, lambda answer: answer.engine)
    """Create the rule engine of a site."""
    suspend_rule_engine = operation_by(suspend_rule_engine, lambda answer: answer.engine)
    """Suspend the rule engine of a site."""
    resume_rule_engine = operation_by(resume_rule_engine, lambda answer: answer.engine)
    """Let the suspended rule engine of a site go on."""
    list_rules = paged_by(list_rules, lambda page: page.rules)
    """List the rules of a site."""
    create_rule = operation_by(create_rule, lambda answer: answer.rule)
    """Create a rule in the rule engine of a site."""
    get_rule = operation_by(get_rule, lambda answer: answer.rule)
    """Get one rule of a site."""
    delete_rule = whole(delete_rule)
    """Delete a rule of a site."""
    update_rule = operation_by(update_rule, lambda answer: answer.rule)
    """Change the slug of a rule of a site."""
    update_rule_script = operation_by(update_rule_script, lambda answer: answer.rule)
    """Replace the script of a rule of a site."""
    enable_rule = operation_by(enable_rule, lambda answer: answer.rule)
    """Enable a rule of a site."""
    disable_rule = operation_by(disable_rule, lambda answer: answer.rule)
    """Disable a rule of a site."""
    batch_enable_site_rules = whole(batch_enable_site_rules)
    """Enable several rules of a site."""
    batch_disable_site_rules = whole(batch_disable_site_rules)
    """Disable several rules of a site."""
    get_gateway_rule_engine = operation_by(get_gateway_rule_engine, lambda answer: answer.engine)
    """Get the rule engine of a gateway."""
    suspend_gateway_rule_engine = operation_by(suspend_gateway_rule_engine, lambda answer: answer.engine)
    """Suspend the rule engine of a gateway."""
    resume_gateway_rule_engine = operation_by(resume_gateway_rule_engine, lambda answer: answer.engine)
    """Let the suspended rule engine of a gateway go on."""
    list_gateway_rules = paged_by(list_gateway_rules, lambda page: page.rules)
    """List the rules of a gateway."""
    create_gateway_rule = operation_by(create_gateway_rule, lambda answer: answer.rule)
    """Create a rule in the rule engine of a gateway."""
    get_gateway_rule = operation_by(get_gateway_rule, lambda answer: answer.rule)
    """Get one rule of a gateway."""
    delete_gateway_rule = whole(delete_gateway_rule)
    """Delete a rule of a gateway."""
    update_gateway_rule = operation_by(update_gateway_rule, lambda answer: answer.rule)
    """Change the slug of a rule of a gateway."""
    update_gateway_rule_script = operation_by(update_gateway_rule_script, lambda answer: answer.rule)
    """Replace the script of a rule of a gateway."""
    enable_gateway_rule = operation_by(enable_gateway_rule, lambda answer: answer.rule)
    """Enable a rule of a gateway."""
    disable_gateway_rule = operation_by(disable_gateway_rule, lambda answer: answer.rule)
    """Disable a rule of a gateway."""
    batch_enable_rules = whole(batch_enable_rules)
    """Enable several rules of a gateway."""
    batch_disable_rules = whole(batch_disable_rules)
    """Disable several rules of a gateway."""
