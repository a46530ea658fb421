"""`reeve rules`: the rule workshop."""

from typing import NoReturn

import click

from bot.cli import options
from bot.cli.errors import InputFault
from bot.duties.faults import MOST_PRINTED, InputFaults
from bot.files.catalogue import read_catalogue
from bot.files.home_files import rule_texts
from bot.files.rule_files import read_rules, rule_schema


@click.group("rules")
def rules() -> None:
    """Check rule files, and see what they may hold.

    \b
    Example:
      reeve rules check
    """


@rules.command("check")
@options.shared
def check(asked: options.Asked) -> None:
    """Check the catalogue and every rule file: all faults at once, each with its line.

    \b
    Example:
      reeve rules check --home .
    """
    home = asked.settings.home
    try:
        catalogue = read_catalogue(home)
    except InputFaults as faults:
        _refuse(faults, asked, "The rule files were not checked: they are checked against the catalogue.")
    try:
        checked = read_rules(home, catalogue)
    except InputFaults as faults:
        _refuse(faults, asked)
    files = len(rule_texts(home))
    for warning in catalogue.warnings:
        click.echo(f"warning: {warning}", err=True)
    if asked.json:
        options.print_json({"rules": len(checked), "files": files, "faults": []})
    else:
        click.echo(f"{_counted(len(checked), 'rule')}, {_counted(files, 'file')}: good")


@rules.command("schema")
@options.shared
def schema(asked: options.Asked) -> None:
    """Print the JSON Schema of a rule file, for an editor to complete and check by.

    \b
    Example:
      reeve rules schema > rules.schema.json
    """
    options.print_json(rule_schema())


def _refuse(faults: InputFaults, asked: options.Asked, note: str = "") -> NoReturn:
    if asked.json:
        listed = [fault.as_json for fault in faults.faults[:MOST_PRINTED]]
        options.print_json({"rules": None, "files": None, "faults": listed})
        raise SystemExit(InputFault.exit_code)
    count = _counted(faults.total, "fault")
    raise InputFault("\n".join(filter(None, [faults.in_words, f"{count}; nothing was taken", note])))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
