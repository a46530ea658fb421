"""How a command ends when it cannot do what was asked: 1 the input is at fault, 3 the surroundings are."""

import click


class InputFault(click.ClickException):
    """What was handed in is at fault. The message is printed as it is, one fault a line."""

    exit_code = 1

    def show(self, file: object = None) -> None:
        """Print the message on standard error."""
        click.echo(self.format_message(), err=True)


class SurroundingsFault(InputFault):
    """The database, Slack or the disk is at fault."""

    exit_code = 3
