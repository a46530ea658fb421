"""Why somebody is, or would be, told something of a request: the words behind each line of `reeve chase`."""

from datetime import date, timedelta

from bot.chasing.requests import Request
from bot.chasing.stepping import Told
from bot.chasing.working_days import WorkingTime, day_of
from bot.duties.chasing import Chasing
from bot.figures.number_words import counted
from bot.figures.periods import day_in_words


def why(world: Chasing, request: Request, told: Told, day: date) -> str:
    """Why, in the numbers that it follows from; empty where the line itself says it. `request` is as it is after."""
    terms, due = world.way_of(request).terms, _until(world.working, request.due, day)
    match told:
        case Told.ASKED:
            return f"{due} (asked for {terms.ask} before){_instead(world, request, day)}"
        case Told.REMINDED:
            before = ", ".join(str(number) for number in terms.remind)
            return f"nothing has come, and {due} (reminded {before} before)"
        case Told.WARNED:
            return f"{due} (told {terms.warn} after); {_next_up(world, request, 0)} would be told next"
        case Told.ESCALATED:
            return f"{due} (escalated {terms.escalate} after); {_next_up(world, request, request.level - 1)} is told"
        case Told.TO_OPERATORS:
            return f"{due}, and nobody is left to be told{_instead(world, request, day)}"
        case Told.CONFIRM if request.draft:
            return f"words came on {day_in_words(day_of(request.draft.at))}, and {due}"
        case Told.CHECKER | Told.CHECKER_REMINDED | Told.SIGNER if request.answered_at:
            return f"answered on {day_in_words(day_of(request.answered_at))}"
        case Told.RETURNED if request.question:
            return f"asked on {day_in_words(day_of(request.question.at))}"
        case Told.NOT_SUPPLIED:
            return f"the meeting is on {day_in_words(request.meeting)}, and nothing has come"
        case Told.SNOOZE_ENDED:
            return due
    return ""


def _until(working: WorkingTime, due: date, day: date) -> str:
    """How far off a day is, in working days."""
    first, last = sorted((day, due))
    days = [first + timedelta(days=number) for number in range(1, (last - first).days + 1)]
    number = counted(sum(working.is_working_day(one) for one in days), "working day")
    if due == day:
        return "papers are due today"
    return f"papers are due in {number}" if due > day else f"papers were due {number} ago"


def _instead(world: Chasing, request: Request, day: date) -> str:
    """Who was passed over, with why, or who passed it on."""
    if request.holder is not None and request.holder == request.passed_to:
        return f"; passed on by {world.title(request.lead)}"
    return "".join(f"; {title} {reason}" for title, reason in world.asked_now(request, day).passed_over)


def _next_up(world: Chasing, request: Request, place: int) -> str:
    line = world.line_above(request)
    return world.title(line[place]) if 0 <= place < len(line) else "the operators"
