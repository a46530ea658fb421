"""`reeve evaluate`: what the rules find as of a day."""

from collections.abc import Sequence

import click

from bot import main
from bot.cli.errors import InputFault
from bot.cli.evaluation_output import evaluation_as_json, evaluation_in_words
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.duties.evaluate import evaluate as evaluate_rules
from bot.files.catalogue import read_catalogue
from bot.files.nearest import did_you_mean
from bot.files.rule_files import read_rules
from bot.watching.rules import Rule


@click.command("evaluate")
@click.option("--rule", "wanted", multiple=True, metavar="ID", help="Only this rule; may be given several times.")
@shared
def evaluate(asked: Asked, wanted: Sequence[str]) -> None:
    """What the rules find as of a day, with the reason of each finding. Writes nothing.

    \b
    Example:
      reeve evaluate --as-of 2026-04-20 --rule figure-late
    """
    with refusals_said():
        catalogue = main.annotated(main.open_migrated(asked.settings), read_catalogue(asked.settings.home))
        rules = _chosen(read_rules(asked.settings.home, catalogue), wanted)
        if empty := main.nothing_loaded(asked.settings):
            click.echo(empty, err=True)
        day = main.today(asked.as_of, catalogue, asked.settings)
        evaluation = evaluate_rules(catalogue, rules, main.Source(main.open_migrated(asked.settings)), day)
    if asked.json:
        print_json(evaluation_as_json(evaluation))
    elif not rules:
        click.echo(f"There are no rules in {asked.settings.home / 'rules'}: nothing was looked for.")
    else:
        click.echo(evaluation_in_words(evaluation, rules))


def _chosen(rules: Sequence[Rule], wanted: Sequence[str]) -> Sequence[Rule]:
    known = [rule.id for rule in rules]
    for rule_id in wanted:
        if rule_id not in known:
            raise InputFault(f"there is no rule {rule_id!r}{did_you_mean(rule_id, known)}")
    return [rule for rule in rules if not wanted or rule.id in wanted]
