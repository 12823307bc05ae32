import { COMPLETION_WORDS } from '../words/completion-words.js';
import type { CompletionRow } from './completion-rows.js';
import { rowsText } from './rows-text.js';

/** For bash 3.2 (macOS) and above, Git Bash included. */
export const bashScript = (rows: readonly CompletionRow[]): string => `# ${COMPLETION_WORDS.head('bash')}
_huibao() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local command= flag= takes= head= ending= of key word about i
  local -a options hidden arguments values wanted
  options=() hidden=() arguments=() values=() wanted=() COMPREPLY=()
  # bash cuts --template=x into three words.
  if [[ $current == '=' ]]; then flag=$before current=
  elif [[ $before == '=' ]]; then flag=\${COMP_WORDS[COMP_CWORD-2]}
  elif [[ $before == -* ]]; then flag=$before
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} != -* ]]; then command=\${COMP_WORDS[i]}; break; fi
  done
  while IFS='|' read -r of key word about; do
    [[ $of == "$command" ]] || continue
    case $key in
      option) options+=("$word") ;;
      hidden) hidden+=("$word") ;;
      argument) arguments+=("$word") ;;
      "$flag") takes=1; values+=("$word") ;;
    esac
  done <<'HUIBAO'
${rowsText(rows)}
HUIBAO
  if [[ $takes ]]; then wanted=("\${values[@]}")
  elif [[ $current == -* ]]; then wanted=("\${options[@]}")
  else wanted=("\${arguments[@]}")
  fi
  if [[ $takes && $current == *,* ]]; then head=\${current%,*}, current=\${current##*,}; fi
  _huibao_offer "\${wanted[@]}"
  if [[ ! $takes && $current == --?* && \${#COMPREPLY[@]} -eq 0 ]]; then _huibao_offer "\${hidden[@]}"; fi
}

# Puts those of the words into COMPREPLY that begin as the current one does, and files where files are wanted.
_huibao_offer() {
  local name
  for word in "$@"; do
    case $word in
      @files*|@folders)
        compopt -o filenames 2>/dev/null
        while IFS= read -r name; do
          ending=,\${name##*.},
          if [[ -d $name || $word == @files || ( $word == @files:* && ",\${word#*:}," == *"$ending"* ) ]]; then
            COMPREPLY+=("$name")
          fi
        done < <(compgen -f -- "$current")
        ;;
      "$current"*) [[ $word ]] && COMPREPLY+=("$head\${word// /\\\\ }") ;;
    esac
  done
}
complete -F _huibao report huibao
`;
