import { COMPLETION_WORDS } from '../words/completion-words.js';
import type { CompletionRow } from './completion-rows.js';
import { rowsText } from './rows-text.js';

/** For fish 3 and above. */
export const fishScript = (rows: readonly CompletionRow[]): string => `# ${COMPLETION_WORDS.head('fish')}
set -g __huibao_rows '${quoted(rowsText(rows))}'

function __huibao
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l program $before[1]
    set -l command (string match -v -- '-*' $before[2..-1])[1]
    set -l flag
    set -l head
    if set -l parts (string match -r -- '^(--[^=]+)=(.*)$' $current)
        set flag $parts[2]
        set head "$flag="
        set current $parts[3]
    else if string match -q -- '-*' $before[-1]
        set flag $before[-1]
    end
    set -l of (string split \\n -- $__huibao_rows | string match -r -- '^'(string escape --style=regex -- "$command")'\\|.*')
    set -l values
    test -n "$flag"; and set values (string match -r -- '^[^|]*\\|'(string escape --style=regex -- $flag)'\\|.*' $of)
    if test (count $values) -gt 0
        if set -l parts (string match -r -- '^(.*,)([^,]*)$' $current)
            set head "$head$parts[2]"
        end
        __huibao_offer "$head" $values
    else if string match -q -- '-*' $current
        set -l options (string match -r -- '^[^|]*\\|option\\|.*' $of)
        if string match -q -- '--?*' $current; and not string match -q -- "*|option|$current*" $options
            set options (string match -r -- '^[^|]*\\|hidden\\|.*' $of)
        end
        __huibao_offer '' $options
    else
        __huibao_offer '' (string match -r -- '^[^|]*\\|argument\\|.*' $of)
    end
end

function __huibao_offer
    for row in $argv[2..-1]
        set -l field (string split '|' -- $row)
        switch $field[3]
            case ''
            case '@folders'
                __fish_complete_directories (commandline -ct) ''
            case '@files'
                __fish_complete_path (commandline -ct)
            case '@files:*'
                for suffix in (string split , -- (string replace '@files:' '' -- $field[3]))
                    __fish_complete_suffix .$suffix
                end
            case '*'
                printf '%s\\t%s\\n' $argv[1]$field[3] $field[4]
        end
    end
end

complete -c report -f -a '(__huibao)'
complete -c huibao -f -a '(__huibao)'
`;

/** Inside ' ', fish knows two escapes. */
const quoted = (text: string) => text.replace(/[\\']/g, '\\$&');
