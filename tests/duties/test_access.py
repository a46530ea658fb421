"""Who may do what with an alert."""

import pytest

from bot.chasing.register import Lead
from bot.duties.access import Access, Person, Right
from tests.duties.acting_force import GUEST, REGISTER, KnownPeople

OWNER = REGISTER.leads["acc-crime"]


@pytest.mark.parametrize(
    ("person", "owner", "may"),
    [
        ("U0ACC", OWNER, True),  # the lead
        ("U0DEPUTY", OWNER, True),  # the lead's deputy
        ("U0DCC", OWNER, False),  # whom the lead escalates to answers for other things
        ("U0ACC", None, False),  # nobody answers for it, and a lead is a lead of their own things only
        ("U0ANALYST", None, True),
        ("U0CHIEF", None, True),
        ("U0INGROUP", OWNER, True),  # in a user group that holds a role
        ("U0OTHERGROUP", OWNER, False),
        ("U0VIEWER", OWNER, False),
        ("U0NOBODY", OWNER, False),  # whom the catalogue does not name is a viewer
    ],
)
def test_who_may_take_an_alert(person: str, owner: Lead | None, may: bool) -> None:
    groups = [("U0INGROUP", "S0CHIEFS"), ("U0OTHERGROUP", "S0OTHERS")]
    access = Access(REGISTER, KnownPeople(in_groups=groups))
    assert (access.refused(Right.TAKE, Person(person, "x"), owner) is None) == may


def test_everybody_of_the_organisation_may_have_an_alert_explained() -> None:
    access = Access(REGISTER, KnownPeople())
    assert access.refused(Right.EXPLAIN, Person("U0NOBODY", "x"), OWNER) is None


def test_guests_and_strangers_may_nothing_whatever_role_they_hold() -> None:
    access = Access(REGISTER, KnownPeople())
    for right in Right:
        refusal = access.refused(right, Person("U0ANALYST", "x", "of another organisation"), OWNER)
        assert refusal is not None
        assert refusal.why == "external"


def test_nothing_is_done_in_a_channel_that_is_shared_with_others() -> None:
    access = Access(REGISTER, KnownPeople(shared=["C0SHARED"]))
    refusal = access.refused_here(Person("U0ANALYST", "x"), "C0SHARED")
    assert refusal is not None
    assert refusal.why == "shared"
    assert access.refused_here(Person("U0ANALYST", "x"), "C0OWN") is None
    outside = access.refused_here(GUEST, "C0OWN")
    assert outside is not None
    assert outside.why == "external"
