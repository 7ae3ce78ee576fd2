//! `callevents completions` and `callevents man` say what the command line is.
#![cfg(feature = "manual")]

mod support;

use support::*;

/// The commands, as `--help` lists them, each with what stands in front of it; `help` left out.
fn commands() -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    let mut next = 0;
    while let Some(path) = found.get(next).cloned() {
        let help = run_well(&format!("{} --help", path.join(" ")), b"").text().to_owned();
        let listed = help.split_once("Commands:\n").map_or("", |(_, behind)| behind);
        for line in listed.lines().take_while(|line| line.starts_with("  ")) {
            let name = line.split_whitespace().next().expect("a name");
            // What is indented more goes on with the line above.
            if name != "help" && !line.starts_with("   ") {
                found.push([&path[..], &[name.to_owned()]].concat());
            }
        }
        next += 1;
    }
    found
}

/// The long flags of a command, as its help has them.
fn flags(command: &[String]) -> Vec<String> {
    let help = run_well(&format!("{} --help", command.join(" ")), b"").text().to_owned();
    let lines = help.lines().map(str::trim).filter(|line| line.starts_with('-'));
    let flag = |line: &str| {
        line.split([' ', ',', '[']).find(|word| word.starts_with("--")).map(str::to_owned)
    };
    lines.filter_map(flag).collect()
}

#[test]
fn all_commands_are_known() {
    let names: Vec<_> = commands().iter().map(|path| path.join(" ")).collect();
    for name in ["", "decode", "encode", "stats", "generate", "completions", "man"] {
        assert!(names.contains(&name.to_owned()), "{name:?} of {names:?}");
    }
    #[cfg(feature = "follow")]
    assert!(names.contains(&"follow sse".to_owned()), "{names:?}");
}

#[test]
fn every_shell_completes_every_command_and_flag() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run_well(&format!("completions {shell}"), b"").text().to_owned();
        for command in commands() {
            for word in command.iter().cloned().chain(flags(&command)) {
                let word = if shell == "fish" { word.trim_start_matches("--") } else { &word };
                assert!(script.contains(word), "{shell}: {word}");
            }
        }
    }
    assert_eq!(run("completions nosuch", b"").code, 2);
}

#[test]
fn every_command_has_a_page_with_its_flags() {
    let folder = std::env::temp_dir().join(format!("callevents-man-{}", std::process::id()));
    let outcome = run_well(&format!("man --output {}", folder.display()), b"");
    assert_eq!(outcome.text(), "");
    let mut pages = 0;
    for command in commands() {
        let name = [&["callevents".to_owned()][..], &command].concat().join("-");
        let page = std::fs::read_to_string(folder.join(format!("{name}.1"))).expect("a page");
        assert!(page.contains(".TH"), "{page}");
        for flag in flags(&command) {
            // In pages, hyphens are escaped.
            assert!(page.contains(&flag.replace('-', "\\-")), "{name}: {flag}");
        }
        assert_eq!(run_well(&format!("man {}", command.join(" ")), b"").text(), page);
        pages += 1;
    }
    assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), pages);
    std::fs::remove_dir_all(&folder).expect("it is ours");
    assert_eq!(run("man nosuch", b"").code, 2);
    assert_eq!(run("man --output /dev/null/pages", b"").code, 3);
}
