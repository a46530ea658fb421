"""`reeve doctor`: is everything there that Reeve needs, and what to do about what is not."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import click

from bot.cli.errors import InputFault
from bot.cli.options import Asked, print_json, shared
from bot.duties.checks import Check, State
from bot.main.doctor import examine, is_well

_MARKS = {State.GOOD: "good", State.WARNING: "look", State.WRONG: "WRONG", State.NOT_CHECKED: "-"}


@click.command("doctor")
@shared
def doctor(asked: Asked) -> None:
    """Look at the catalogue, rules, templates, database, tokens, scopes, channels, people and clocks.

    Says of each what is wrong and what to do. Changes and posts nothing. Ends with 0 where nothing is wrong (`look`
    is advice), with 1 where something is.

    \b
    Example:
      reeve doctor --home /srv/our-force
    """
    checks: list[Check] = []
    with _without_the_log():
        for check in examine(asked.settings):
            checks.append(check)
            if not asked.json:
                click.echo(_in_words(check))
    well = is_well(checks)
    if asked.json:
        print_json({"well": well, "checks": [check.as_json for check in checks]})
    else:
        click.echo(_summary(checks))
    if not well:
        raise SystemExit(InputFault.exit_code)


@contextmanager
def _without_the_log() -> Iterator[None]:
    """Leave out what libraries log of a Slack that is away: the checks say it, with what to do."""
    before = logging.root.manager.disable
    logging.disable(logging.ERROR)
    try:
        yield
    finally:
        logging.disable(before)


def _in_words(check: Check) -> str:
    words = check.words.replace("\n", "\n" + " " * 23)
    line = f"{_MARKS[check.state]:<6} {check.name:<15} {words}"
    return f"{line}\n{'':<22} → {check.remedy}" if check.remedy else line


def _summary(checks: list[Check]) -> str:
    faults = sum(check.state is State.WRONG for check in checks)
    if faults:
        return f"{faults} of {len(checks)} checks found something wrong. After → stands what to do."
    looked_at = sum(check.state is State.WARNING for check in checks)
    return f"Nothing is wrong; look at {looked_at} of {len(checks)}." if looked_at else "Nothing is wrong."
