"""Everything that can be pressed has its line in the table of who may, and the table names nothing else."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from slack_bolt import App

from bot.duties.access import ROLES, Right
from bot.duties.roles import WHO_MAY, Role, held_roles
from bot.duties.update_access import CHECKING, ENTERING
from bot.files.catalogue.people import ROLES as OF_THE_CATALOGUE
from bot.slack.app import listen_to_everything
from bot.slack.manifest import Listeners, _Anything


@dataclass(slots=True)
class Everything(Listeners):
    """Notes buttons and modals as well."""

    pressed: set[str] = field(default_factory=set)

    def action(self, name: str, *_: object, **__: object) -> Callable[[Any], Any]:  # type: ignore[override]
        self.pressed.add(name)
        return lambda listener: listener

    view = action  # type: ignore[assignment]


def registered() -> set[str]:
    noted = Everything()
    desks = dict.fromkeys(inspect.signature(listen_to_everything).parameters, cast("Any", _Anything()))
    listen_to_everything(**{**desks, "app": cast("App", noted)})
    return noted.pressed | noted.commands | noted.shortcuts


def test_every_button_modal_shortcut_and_command_has_its_line_in_the_table() -> None:
    names = registered()
    assert len(names) > 40
    assert names == set(WHO_MAY)


def test_the_roles_are_those_that_the_catalogue_can_give() -> None:
    assert {role.value for role in Role} == set(OF_THE_CATALOGUE)
    assert all(roles for roles in WHO_MAY.values())


def test_what_is_checked_is_what_the_table_says() -> None:
    assert {
        Right.TAKE: held_roles("alert_silence"),
        Right.ASK: held_roles("alert_ask"),
        Right.MARK: held_roles("alert_known"),
        Right.IMPORT: held_roles("import_decline"),
    } == ROLES
    for name in ("update_give", "update_nothing", "update_not_now", "update_pass", "update_later", "use_as_update"):
        assert set(ENTERING) == set(held_roles(name))
    for name in ("update_accept", "update_return"):
        assert set(CHECKING) == set(held_roles(name))
