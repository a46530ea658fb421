"""Whether a question asks when the board meets, or by when its papers are due."""

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort
from bot.asking.question import PAPERS, Intent, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_WITH = frozenset(
    {Field.MEETINGS, Field.NEXT_MEETING, Field.NEXT, Field.DUE, Field.WHAT_IS, Field.WHICH, Field.ANY, Field.HOME}
    | {Field.TABLE, Field.BY}
)
_WHEN = frozenset({"when", "whens"})
_PAPERS = frozenset({"paper", "papers"})
_OF_FIGURES = frozenset(
    {"summary", "overview", "headline", "headlines", "highlights", "briefing", "figures", "numbers"}
)


def asked_of_meetings(parts: Parts) -> Question | NotUnderstood | None:
    """The question about meetings that some parts make; None where they ask for something else."""
    boards = tuple((one.sort.value, one.key) for one in parts.names if one.sort is Sort.BOARD)
    spoken_of = bool(boards) or parts.has(Field.MEETINGS, Field.NEXT_MEETING)
    of_papers = not _PAPERS.isdisjoint(parts.words)
    used = _WITH | {Field.LATE, Field.OVERDUE} if of_papers else _WITH
    if not spoken_of or len(boards) != len(parts.names) or not set(parts.fields) <= used:
        return None
    if not (_OF_FIGURES.isdisjoint(parts.words) or _WHEN & {*parts.harmless.values()}):
        return None  # a summary for the board
    when = not (_WHEN | _PAPERS).isdisjoint(parts.words) or not parts.has(Field.DUE)
    if not when or parts.rate is not None or parts.known_on is not None or len(parts.periods) > 1:
        return None
    period = parts.periods[0][1] if parts.periods else NEWEST
    return Question(intent=Intent.LIST_MEETINGS, topics=boards, period=period, topic=PAPERS if of_papers else "")
