"""`reeve manifest`: what a Slack app is made from."""

import click

from bot.cli.options import Asked, print_json, shared
from bot.main.slack_app import app_manifest


class Address(click.ParamType[str]):
    """An address that Slack can reach: https, without a path of its own."""

    name = "url"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address, or a usage error that says how one is written."""
        if not value.startswith("https://") or not value.removeprefix("https://").strip("/"):
            self.fail(f"{value!r} is not an address that Slack posts to; one is written https://reeve.example.org")
        return value


@click.command("manifest")
@click.option("--http", type=Address(), metavar="URL", help="For HTTP at this address, instead of Socket Mode.")
@shared
def manifest(asked: Asked, http: str | None) -> None:
    """Print the manifest that a Slack app is made from, as YAML; it is made from the code itself.

    \b
    Example:
      reeve manifest > manifest.yaml
      reeve manifest --http https://reeve.example.org
    """
    document, text = app_manifest(http)
    if asked.json:
        print_json(document)
    else:
        click.echo(text, nl=False)
