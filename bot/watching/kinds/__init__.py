"""The kinds of rule: one name, one file, one page in docs/rules, one golden file."""

from bot.watching.facts import Facts
from bot.watching.found import Found
from bot.watching.kinds.control_chart import find_control_chart
from bot.watching.kinds.data_late import find_data_late
from bot.watching.kinds.target_missed import find_target_missed
from bot.watching.kinds.update_overdue import find_update_overdue
from bot.watching.rules import ControlChart, DataLate, Rule, TargetMissed, UpdateOverdue


def find(rule: Rule, facts: Facts) -> Found:
    """What a rule finds as of a day, and of which subjects nothing can be said."""
    match rule.when:
        case ControlChart() as when:
            return find_control_chart(rule, when, facts)
        case TargetMissed():
            return find_target_missed(rule, facts)
        case UpdateOverdue() as when:
            return find_update_overdue(rule, when, facts)
        case DataLate() as when:
            return find_data_late(rule, when, facts)
