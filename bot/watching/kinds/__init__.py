"""The kinds of rule: one name, one file, one page in docs/rules, one golden file."""

from bot.watching.facts import Facts
from bot.watching.found import Found
from bot.watching.kinds.control_chart import find_control_chart
from bot.watching.rules import ControlChart, Rule


def find(rule: Rule, facts: Facts) -> Found:
    """What a rule finds as of a day, and of which subjects nothing can be said."""
    match rule.when:
        case ControlChart() as when:
            return find_control_chart(rule, when, facts)
    return Found()
