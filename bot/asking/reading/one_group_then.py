"""`Race` behind which strand is highest, `black` behind which rose: that group of those that were told by itself."""

from dataclasses import replace

from bot.asking.question import Intent, Question, in_no_order


def of_one_group(previous: Question, groups: tuple[str, ...]) -> Question:
    """What was asked of all groups, of some: of an order their figures, of those that moved how these did."""
    alone = replace(previous, groups=groups, by="")
    if not previous.by.startswith("groups:"):
        return alone
    figure = Intent.VALUE if previous.rate is None else Intent.RATE
    intent = figure if previous.intent is Intent.RANKING else previous.intent
    intent = Intent.CHANGE if previous.changed else intent
    return replace(in_no_order(alone), intent=intent, changed=False, not_so=False)
