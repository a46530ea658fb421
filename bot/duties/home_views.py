"""A person's Home: the parts of every role that they hold, built anew with their rights as they are now."""

from bot.duties.access import Person
from bot.duties.content import Button
from bot.duties.home_view import ADMINISTRATOR, ANALYST, COMMAND_TEAM, HomeView, HomeWorld, Item, Part, leads_of
from bot.duties.home_view_analyst import checking_part, late_part, steps_part, unanswered_part
from bot.duties.home_view_command import alerts_part, briefing_part, meeting_part
from bot.duties.home_view_due import due_part, said_part
from bot.duties.home_view_followed import followed_part, recent_part
from bot.duties.home_view_operators import operators_part
from bot.figures.periods import weekday_in_words

BOARD = "home_board"


def home_of(world: HomeWorld, person: Person) -> HomeView:
    """What a person's Home shows. Who is external is shown why it shows nothing."""
    if person.external:
        words = world.words("refused")
        return HomeView((Part(words["heading"], (Item(words["text"]),)),))
    held = {role: world.access.holds(person, role) for role in (COMMAND_TEAM, ANALYST, ADMINISTRATOR)}
    parts: list[Part | None] = []
    if leads_of(world, person):
        parts += [due_part(world, person), said_part(world, person)]
    if held[ADMINISTRATOR]:
        parts.append(operators_part(world))
    if held[COMMAND_TEAM]:
        parts += [alerts_part(world), meeting_part(world), briefing_part(world)]
    if held[ANALYST]:
        parts += [checking_part(world, person), steps_part(world), late_part(world), unanswered_part(world)]
    parts += [followed_part(world, person), recent_part(world, person)]
    words = world.words("home", as_at=weekday_in_words(world.day), paused=world.paused)
    board = Button(BOARD, words["board"], "lead") if world.chasing.register.deliverables else None
    first = Part("", (Item(words["text"]),), buttons=(board,) if board else ())
    return HomeView((first, *(part for part in parts if part is not None)), words["context"])
