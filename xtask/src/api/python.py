"""Prints what a Python package offers, a line each, without importing it.

The argument is the package's folder. Where a module has a stub, that is what counts.
"""

import ast
import sys
from pathlib import Path


def main() -> None:
    package = Path(sys.argv[1])
    modules = {}
    for file in sorted(package.rglob("*.py")) + sorted(package.rglob("*.pyi")):
        parts = [package.name, *file.relative_to(package).with_suffix("").parts]
        if parts[-1] == "__init__":
            parts.pop()
        if parts[-1] != "__main__":
            # A stub comes later, and takes the place of the module.
            modules[".".join(parts)] = ast.parse(file.read_text())
    for name in sorted(modules):
        print(name)
        body(name, modules[name].body, inside_class=False)


def body(owner: str, statements: list[ast.stmt], *, inside_class: bool) -> None:
    lines = [line for statement in statements for line in described(owner, statement, inside_class)]
    for line in sorted(lines, key=lambda line: line[0]):
        print(line[0])
        if line[1] is not None:
            body(line[2], line[1], inside_class=True)


def described(owner, statement, inside_class):
    """Lines about a statement, each with the body of the class that it begins."""
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            if is_public(statement.name, inside_class):
                word = "async def" if isinstance(statement, ast.AsyncFunctionDef) else "def"
                decorators = "".join(f"@{ast.unparse(d)} " for d in statement.decorator_list)
                returns = f" -> {ast.unparse(statement.returns)}" if statement.returns else ""
                signature = f"({ast.unparse(statement.args)}){returns}"
                yield f"{owner}.{statement.name}: {decorators}{word} {signature}", None, ""
        case ast.ClassDef():
            if is_public(statement.name, inside_class):
                bases = ", ".join(ast.unparse(base) for base in statement.bases + statement.keywords)
                decorators = "".join(f"@{ast.unparse(d)} " for d in statement.decorator_list)
                name = f"{owner}.{statement.name}"
                yield f"{name}: {decorators}class ({bases})", statement.body, name
        case ast.AnnAssign(target=ast.Name(id=name)):
            if is_public(name, inside_class):
                yield f"{owner}.{name}: {ast.unparse(statement.annotation)}", None, ""
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            yield f"{owner}.__all__: {ast.unparse(statement.value)}", None, ""
        case ast.Assign(targets=[ast.Name(id=name)]):
            if is_public(name, inside_class):
                # The values of enumerations are part of what they are; others may be long.
                value = f" = {ast.unparse(statement.value)}" if inside_class else ""
                yield f"{owner}.{name}{value}", None, ""
        case ast.ImportFrom(names=names):
            for name in names:
                if name.asname == name.name:
                    yield f"{owner}.{name.name}: from {statement.module}", None, ""


def is_public(name: str, inside_class: bool) -> bool:
    return not name.startswith("_") or inside_class and name.endswith("__")


main()
