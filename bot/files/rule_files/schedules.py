"""`every`: when a rule is due."""

from bot.duties.faults import LONGEST_VALUE, cut
from bot.files.fields import Fields
from bot.watching.cron import EXAMPLE, CronError, parse_cron


def read_schedule(fields: Fields) -> str:
    """A cron expression that can be read one way only, as it was written."""
    node = fields.scalar("every", required=True, wanted=f"a cron expression such as {EXAMPLE!r}")
    if node is None:
        return ""
    try:
        parse_cron(node.text)
    except CronError as error:
        too_long = f"{cut(node.text)!r} is no cron expression such as {EXAMPLE!r}"
        fields.fault(node, f"'every': {error if len(node.text) <= LONGEST_VALUE else too_long}")
    return " ".join(node.text.split())
