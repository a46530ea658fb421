"""The administrator's part of Home: is Reeve paused, what waits to be sent, what failed."""

from bot.chasing.working_days import LONDON
from bot.duties.content import Button
from bot.duties.home_view import HomeWorld, Part, listed
from bot.duties.pause_acts import PAUSE, RESUME
from bot.figures.periods import day_in_words


def operators_part(world: HomeWorld) -> Part:
    """What the people who run Reeve look at first. No figure is in it."""
    counts = world.numbers.outbox(world.now)
    evaluated = world.watching.book.last_evaluated()
    minutes = int((world.now - counts.oldest).total_seconds() // 60) if counts.oldest else 0
    values = {
        "known": world.pause is not None,
        "paused": world.paused,
        "evaluated": day_in_words(evaluated[0]) if evaluated else None,
        "waiting": counts.waiting,
        "waits_minutes": max(0, minutes),
        "held_by_quiet": counts.held_by_quiet,
        "failing": counts.failing,
        "gone": counts.gone,
        "refusing": list(counts.refusing),
        "limited_until": f"{counts.limited_until.astimezone(LONDON):%H:%M}" if counts.limited_until else None,
        "failed_runs": [
            {"job": job, "at": f"{day_in_words(due.astimezone(LONDON).date())}, {due.astimezone(LONDON):%H:%M}"}
            for job, due in counts.failed_runs
        ],
    }
    words = world.words("operators", **values)
    lines = [line for line in words["lines"].splitlines() if line.strip()]
    return Part(words["heading"], listed(lines), words["context"], _buttons(world))


def _buttons(world: HomeWorld) -> tuple[Button, ...]:
    """Pause everything, or resume it; none where it is not known whether it is paused."""
    if world.pause is None:
        return ()
    labels = world.watching.templates.render("pause", "buttons", {})
    if world.paused:
        return (Button(RESUME, labels["resume"], "all", "primary"),)
    return (Button(PAUSE, labels["pause"], "all"),)
