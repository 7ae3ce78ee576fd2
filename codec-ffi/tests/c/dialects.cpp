// One program of two dialects: this file is compiled in each, once with `main`. Texts are of another type
// in each, and both are read.

#include <callevents.hpp>

static bool is_read() {
    const std::string longer = "longer than what a string holds in itself";
    const callevents::text text = callevents::text_of(callevents_str_of(longer.data(), longer.size()));
    const callevents_verdict verdict = {CALLEVENTS_VERDICT_KIND_UNTRACKED, 0, 0, 0};
    const callevents::text name = callevents::name_of(verdict);
    return std::string(text.data(), text.size()) == longer && name == "untracked";
}

bool other();

#ifdef WITH_MAIN
int main() { return is_read() && other() ? 0 : 1; }
#else
bool other() { return is_read(); }
#endif
