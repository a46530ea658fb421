"""Help names every order in words and everything that can be pressed, to those who may."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.duties.abilities import ABILITIES, abilities, roles_of
from bot.duties.access import Access
from bot.duties.orders import ORDERS, Verb
from bot.duties.roles import WHO_MAY, Role
from tests.duties.acting_force import ANALYST, OWNER, REGISTER, VIEWER, KnownPeople
from tests.duties.test_answer_message import TEMPLATES


def test_no_button_modal_shortcut_or_command_is_missing_and_none_is_told_of_twice() -> None:
    assert Counter(name for names in ABILITIES.values() for name in names) == Counter(list(WHO_MAY))


@pytest.mark.parametrize("verb", [verb for verb in ORDERS if verb is not Verb.WHERE])
def test_every_order_in_words_is_named_to_everybody(verb: Verb) -> None:
    assert any(f"`/kpi {ORDERS[verb][0]}" in line for line in abilities(TEMPLATES, [Role.VIEWER]))


def test_every_word_that_is_no_order_here_has_its_sentence() -> None:
    said = TEMPLATES.render("home", "where", {"example": "burglary"})
    assert set(said) >= set(ORDERS[Verb.WHERE])
    assert all(said[word] for word in ORDERS[Verb.WHERE])


@pytest.mark.parametrize(
    ("role", "told"),
    [
        (Role.VIEWER, []),
        (Role.LEAD, ["alert that is yours", "When an update is due", "Accept and Return"]),
        (Role.COMMAND_TEAM, ["alert that is yours", "When an update is due"]),
        (Role.ANALYST, ["alert that is yours", "When an update is due", "Accept and Return", "Drop a CSV"]),
        (
            Role.ADMINISTRATOR,
            ["alert that is yours", "When an update is due", "Accept and Return", "Drop a CSV", "Pause everything"],
        ),
    ],
)
def test_each_role_is_told_what_it_can_press_and_nothing_else(role: Role, told: list[str]) -> None:
    everybody = abilities(TEMPLATES, [Role.VIEWER])
    more = [line for line in abilities(TEMPLATES, [Role.VIEWER, role]) if line not in everybody]
    assert len(more) == len(told)
    assert all(words in line for words, line in zip(told, more, strict=True))


def test_a_person_has_the_roles_of_the_catalogue_and_whoever_answers_for_something_is_a_lead() -> None:
    access = Access(REGISTER, KnownPeople())
    assert roles_of(access, VIEWER) == {Role.VIEWER}
    assert Role.LEAD in roles_of(access, OWNER)
    assert Role.ANALYST in roles_of(access, ANALYST)
